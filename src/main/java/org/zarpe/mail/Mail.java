package org.zarpe.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in plain text.
 *
 * @param demo whether it goes to an invented person: such a mail never leaves the machine, and anybody who sees the demonstration may read it
 * @param expires when it is of no use any more, as a code is; null where it always is
 * @param operator whose director is told where it cannot be delivered, or null
 */
public record Mail(
        String to,
        String subject,
        String text,
        boolean demo,
        @Nullable Instant expires,
        @Nullable UUID operator) {
    public Mail(String to, String subject, String text, boolean demo) {
        this(to, subject, text, demo, null, null);
    }
}
