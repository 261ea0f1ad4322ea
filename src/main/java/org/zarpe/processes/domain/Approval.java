package org.zarpe.processes.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;

/**
 * One of those who were named to approve a version, and what the person said.
 *
 * @param round the version may be sent, sent back and sent again
 * @param answer null while the person has said nothing
 * @param reason of a no
 * @param at null while the person has said nothing
 */
public record Approval(
        UUID version,
        int round,
        PersonId person,
        @Nullable Answer answer,
        @Nullable String reason,
        @Nullable Instant at) {

    public enum Answer {
        YES,
        NO
    }

    static Approval asked(UUID version, int round, PersonId person) {
        return new Approval(version, round, person, null, null, null);
    }

    Approval yes(Instant at) {
        return new Approval(version, round, person, Answer.YES, null, at);
    }

    Approval no(String reason, Instant at) {
        return new Approval(version, round, person, Answer.NO, reason, at);
    }

    public boolean isYes() {
        return answer == Answer.YES;
    }

    public boolean isNo() {
        return answer == Answer.NO;
    }
}
