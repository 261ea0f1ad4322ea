package org.zarpe.diagnosis;

import java.util.Set;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** Entering the first answers of many enrolments at once, each read and judged as one that is typed. */
public interface RecordAnswers {

    Batch begin(Actor actor);

    /** Answers that are checked and not kept yet. */
    interface Batch {

        /**
         * Of an enrolment that nobody has answered for. Refused as {@link AnswerItem#answer} is, and with {@code choose-one} at "instrument" or "item" where
         * the method has none such.
         */
        Outcome<String> add(Actor actor, Enrolled enrolled, First answer);

        /** Those of the enrolments that were found sound; the others are forgotten. */
        void keep(Set<EnrolmentId> enrolments);
    }

    /** @param typed as in {@link AnswerItem.Given} */
    record First(String instrument, String item, String typed) {}
}
