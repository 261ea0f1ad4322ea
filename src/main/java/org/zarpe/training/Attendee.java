package org.zarpe.training;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came to a session.
 *
 * @param person in the company file; null for somebody who was only named
 * @param name as it was on that day
 */
public record Attendee(@Nullable UUID person, String name) {

    public static Attendee named(String name) {
        return new Attendee(null, name);
    }

    /** The same for the same person in every session. */
    public String key() {
        return person == null ? name.strip().toLowerCase(Locale.ROOT) : person.toString();
    }
}
