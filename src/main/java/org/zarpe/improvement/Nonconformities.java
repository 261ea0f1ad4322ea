package org.zarpe.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** The nonconformities and claims of a company, for other modules. */
public interface Nonconformities {

    /** For somebody who may see them; those withdrawn, too, the newest first. */
    List<Known> of(Actor actor, Enrolled enrolled);

    /** For what modules compute from it, inside an operator's scope. */
    List<Known> of(Enrolled enrolled);

    /**
     * What another module found. Whoever asks has let the actor do that; raising the same id twice leaves it once.
     *
     * @return its id: its page is {@code /companies/<company>/nonconformities/<id>}
     */
    Outcome<UUID> raise(Actor actor, EnrolmentId enrolment, UUID id, Raised raised);

    /**
     * @param number within the company, such as NC-007
     * @param process of the company, null where it belongs to none alone
     * @param requirements ids of the method
     * @param due by when the next thing has to be done, null while none is planned or where it is over
     * @param ended the day it was closed or withdrawn
     */
    record Known(
            UUID id,
            String number,
            Origin origin,
            Text title,
            NonconformityState state,
            LocalDate found,
            @Nullable UUID process,
            List<String> requirements,
            @Nullable LocalDate due,
            @Nullable LocalDate ended) {

        public Known {
            requirements = List.copyOf(requirements);
        }

        public boolean isOverdue(LocalDate today) {
            return due != null && due.isBefore(today);
        }
    }

    /**
     * @param title a few words
     * @param what happened, in full
     * @param process of the company
     * @param requirements ids of the method
     * @param found the day one came to know of it, not later than today
     */
    record Raised(
            Origin origin, Text title, Text what, @Nullable UUID process, List<String> requirements, LocalDate found) {

        public Raised {
            requirements = List.copyOf(requirements);
        }
    }
}
