package org.zarpe.improvement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zarpe.identity.PersonId;
import org.zarpe.improvement.domain.Series.Point;

/** What was measured. */
public interface ValueBook {

    /** The oldest first. */
    List<Value> of(UUID indicator);

    /** Of all indicators of an enrolment, by indicator. */
    Map<UUID, List<Value>> ofAll(UUID enrolment);

    void add(KeptIndicator indicator, Value value, PersonId by, Instant at);

    /** @return false where it was changed since that version */
    boolean correct(KeptIndicator indicator, Value value, PersonId by, Instant at);

    /**
     * @param start the first day of its period
     * @param person who wrote it
     */
    record Value(LocalDate start, BigDecimal number, String note, UUID person, long version) {

        public Point point() {
            return new Point(start, number);
        }
    }
}
