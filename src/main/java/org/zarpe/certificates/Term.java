package org.zarpe.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** From when until when a certificate holds, both days included, by universal time. */
public record Term(LocalDate from, LocalDate until) {

    public Term {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a term from " + from + " until " + until);
        }
    }

    public Instant begins() {
        return from.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The last second. */
    public Instant ends() {
        return until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }
}
