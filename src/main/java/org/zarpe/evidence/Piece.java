package org.zarpe.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * A piece of evidence: what proves requirements of an enrolment.
 *
 * @param requirements ids of the requirements it serves, at least one
 * @param from since when it has been so
 * @param until last day it proves anything; null when it does not expire
 * @param covered the time it tells of, null where that is not said
 * @param request what it was handed in for, or null
 * @param answers of those who read it, the oldest first
 * @param withdrawal null while it stands
 */
public record Piece(
        UUID id,
        List<String> requirements,
        Text words,
        PartialDate from,
        @Nullable PartialDate until,
        @Nullable Covered covered,
        Proof proof,
        @Nullable UUID request,
        PersonId by,
        Instant at,
        List<Answer> answers,
        @Nullable Withdrawal withdrawal,
        long version) {

    public Piece {
        requirements = List.copyOf(requirements);
        answers = List.copyOf(answers);
    }

    /** It stays readable, with why it no longer counts. */
    public record Withdrawal(Text reason, PersonId by, Instant at) {}

    /**
     * What somebody said who read it.
     *
     * @param reason empty where it was accepted
     * @param role adviser, who looks at it beforehand, or assessor, for the case
     */
    public record Answer(boolean accepted, String reason, PersonId by, Role role, Instant at) {}

    public EvidenceKind kind() {
        return proof.kind();
    }

    public Optional<String> sha256() {
        return proof.sha256();
    }

    public boolean serves(String requirement) {
        return requirements.contains(requirement);
    }

    public PieceState state() {
        if (isWithdrawn()) {
            return PieceState.WITHDRAWN;
        }
        return lastAnswer()
                .map(answer -> answer.accepted() ? PieceState.ACCEPTED : PieceState.RETURNED)
                .orElse(PieceState.SUBMITTED);
    }

    public Optional<Answer> lastAnswer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** When an assessor accepted it, for the case; empty too where it was returned since. */
    public Optional<Instant> acceptedOn() {
        return state() == PieceState.ACCEPTED
                ? answers.reversed().stream()
                        .filter(answer -> answer.accepted() && answer.role() == Role.ASSESSOR)
                        .findFirst()
                        .map(Answer::at)
                : Optional.empty();
    }

    /** Taken on site by an assessor: it stays as it is, and nobody answers it. */
    public boolean isWitnessed() {
        return proof instanceof Proof.Witnessed;
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    public boolean hasExpired(LocalDate day) {
        return until != null && until.latest().isBefore(day);
    }

    /** Its last day is not over, and near. */
    public boolean expiresWithin(int days, LocalDate today) {
        return until != null && !hasExpired(today) && !until.latest().isAfter(today.plusDays(days));
    }

    /** Stands, holds on that day, and was not returned; never what an assessor took. On its last day it still proves. */
    public boolean proves(LocalDate day) {
        PieceState state = state();
        return !isWitnessed()
                && state != PieceState.WITHDRAWN
                && state != PieceState.RETURNED
                && !from.earliest().isAfter(day)
                && !hasExpired(day);
    }
}
