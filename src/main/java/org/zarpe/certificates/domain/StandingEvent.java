package org.zarpe.certificates.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Text;

/**
 * Something that happened to a certificate.
 *
 * @param position from 1, without a gap
 * @param by null for work that nobody in particular does
 */
public record StandingEvent(
        int position,
        Kind kind,
        Text reason,
        Instant at,
        @Nullable PersonId by) {

    public enum Kind {
        SUSPENDED,
        REINSTATED,
        WITHDRAWN
    }
}
