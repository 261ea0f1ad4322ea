package org.zarpe.diagnosis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

/** The answers of an enrolment as they stand, by instrument, item and reader; for somebody who may see the company. */
public interface GivenAnswers {

    List<GivenAnswer> of(Actor actor, Enrolled enrolled);

    /** As {@link AnswerItem} would keep it of this actor; version 0 while nobody has answered. */
    GivenAnswer of(Actor actor, Enrolled enrolled, String instrument, String item);

    /** @param value as it is typed; null where it was left open again, or never answered */
    record GivenAnswer(
            String instrument,
            String item,
            Reader reader,
            @Nullable String value,
            long version,
            @Nullable Instant at) {}
}
