package org.zarpe.api.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * A key that a program holds.
 *
 * @param bearer who acts by it: the person who made it, or the service it was made for
 * @param service true where the bearer is no person
 * @param hash of its {@link Secret}
 * @param lastDay the last day it opens anything
 * @param lastUsed to the minute, null while it was never used
 */
public record Token(
        UUID id,
        String name,
        PersonId bearer,
        boolean service,
        String hash,
        Set<Grant> grants,
        LocalDate lastDay,
        PersonId madeBy,
        Instant madeAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsed) {

    public static final int LONGEST_NAME = 100;

    public Token {
        grants = Set.copyOf(grants);
    }

    /** What somebody asks for: a name to know it by, what it opens, and until when. */
    public record Wish(
            String name, Set<Grant> grants, @Nullable LocalDate lastDay) {

        /** Refusals name the fields: tokenName, lastDay. */
        public Outcome<Wish> checked(LocalDate today) {
            return new Faults()
                    .required("tokenName", name, LONGEST_NAME)
                    .add(grants.isEmpty() ? List.of(Refusal.of("token-opens-nothing")) : List.of())
                    .atIf(lastDay == null, "lastDay", "required")
                    .atIf(lastDay != null && lastDay.isBefore(today), "lastDay", "date-passed")
                    .atIf(lastDay != null && lastDay.isAfter(today.plusYears(1)), "lastDay", "token-too-long")
                    .or(() -> new Wish(name.strip(), grants, lastDay));
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean hasExpired(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Whether it lets in at that moment. */
    public Outcome<Token> admitted(Instant now, ZoneId zone) {
        if (isRevoked()) {
            return Outcome.refused(Refusal.of("token-revoked"));
        }
        return hasExpired(LocalDate.ofInstant(now, zone))
                ? Outcome.refused(Refusal.of("token-expired", lastDay))
                : Outcome.done(this);
    }

    public boolean covers(Grant asked) {
        return grants.stream().anyMatch(grant -> grant.covers(asked));
    }
}
