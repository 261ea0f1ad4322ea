package org.zarpe.certificates.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.IssuedCertificate;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.Term;
import org.zarpe.certificates.domain.StandingEvent.Kind;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * A certificate that was issued, with what happened to it since, in order.
 *
 * @param place where the lists say how it stands
 */
public record KeptCertificate(
        UUID id,
        UUID caseId,
        CompanyId company,
        EnrolmentId enrolment,
        Certificate content,
        StatusPlace place,
        LocalDate decidedOn,
        Instant issuedAt,
        List<StandingEvent> events) {

    private static final int LONGEST_REASON = 2000;

    public KeptCertificate {
        events = List.copyOf(events);
    }

    public Outcome<StandingEvent> suspend(Text reason, Instant at, @Nullable PersonId by, Instant now) {
        return switch (standing(now)) {
            case IN_FORCE -> happens(Kind.SUSPENDED, reason, at, by, now);
            case SUSPENDED, WITHDRAWN, EXPIRED -> refused("certificate-not-in-force");
        };
    }

    public Outcome<StandingEvent> reinstate(Text reason, Instant at, @Nullable PersonId by, Instant now) {
        return switch (standing(now)) {
            case SUSPENDED -> happens(Kind.REINSTATED, reason, at, by, now);
            case IN_FORCE, WITHDRAWN, EXPIRED -> refused("certificate-not-suspended");
        };
    }

    public Outcome<StandingEvent> withdraw(Text reason, Instant at, @Nullable PersonId by, Instant now) {
        return isWithdrawn() ? refused("certificate-withdrawn") : happens(Kind.WITHDRAWN, reason, at, by, now);
    }

    public Standing standing(Instant now) {
        return Standing.at(now, term(), isSuspended(), isWithdrawn());
    }

    public boolean isSuspended() {
        return latest().filter(event -> event.kind() == Kind.SUSPENDED).isPresent();
    }

    public boolean isWithdrawn() {
        return latest().filter(event -> event.kind() == Kind.WITHDRAWN).isPresent();
    }

    public IssuedCertificate at(Instant now) {
        Standing standing = standing(now);
        return new IssuedCertificate(
                content.number(),
                caseId,
                company,
                enrolment,
                content.holder(),
                content.place(),
                content.scope(),
                content.method(),
                content.methodName(),
                decidedOn,
                term(),
                content.profile(),
                content.illustrative(),
                issuedAt,
                standing,
                standing == Standing.EXPIRED ? term().ends() : changedAt());
    }

    private Term term() {
        return content.term();
    }

    private Optional<StandingEvent> latest() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
    }

    private Instant changedAt() {
        return latest().map(StandingEvent::at).orElse(issuedAt);
    }

    private Outcome<StandingEvent> happens(Kind kind, Text reason, Instant at, @Nullable PersonId by, Instant now) {
        return new Faults()
                .atIf(reason.es().isBlank() || reason.en().isBlank(), "reason", "standing-reason-missing")
                .text("reason", reason.es(), LONGEST_REASON)
                .text("reason", reason.en(), LONGEST_REASON)
                .atIf(at.isAfter(now), "at", "standing-ahead")
                .atIf(at.isBefore(changedAt()), "at", "standing-back")
                .or(() -> new StandingEvent(events.size() + 1, kind, reason, at, by));
    }

    private Outcome<StandingEvent> refused(String code) {
        return Outcome.refused(Refusal.of(code, content.number()));
    }
}
