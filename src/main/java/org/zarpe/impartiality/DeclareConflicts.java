package org.zarpe.impartiality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;

/** What assessors and members of the committee say of themselves. Nothing is taken back: it ends, or it stands. */
public interface DeclareConflicts {

    /** @param id made with the form, so that a second click finds the first one's declaration */
    Outcome<UUID> declare(Actor actor, UUID id, Declared declared);

    /** Refused with {@code stale} where it was ended meanwhile. */
    Outcome<UUID> end(Actor actor, UUID declaration, @Nullable LocalDate ends, long version);

    /** That one has declared all, in these words; once a day is enough. */
    Outcome<UUID> sign(Actor actor, UUID id, Language language, String words);

    /**
     * @param company where it is known; otherwise it is found by its name, now or as soon as there is one of that name
     * @param kind one of {@link Conflict.Source#FAMILY} and those after it, null where none was chosen
     * @param from null where it was not said
     * @param until null while it goes on
     */
    record Declared(
            @Nullable CompanyId company,
            String named,
            Conflict.@Nullable Source kind,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
