package org.zarpe.reviews.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.AuditTerms;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * An internal audit.
 *
 * @param number within the company, such as AU-01
 * @param conclusion once it is closed, or why it was called off
 * @param endedOn null while it is planned
 */
@Table(schema = "reviews", name = "audit")
public record Audit(
        @Id UUID id,
        CompanyId companyId,
        UUID enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        @Column("code") String number,
        @Embedded.Empty AuditTerms terms,
        AuditState state,
        @Embedded.Empty(prefix = "conclusion_") Text conclusion,
        @Nullable LocalDate endedOn,
        @Nullable UUID endedBy,
        UUID byPerson,
        Instant at,
        @Version long version) {

    static final int LONGEST_WORDS = 2000;

    /** @param terms sound by {@link AuditRules} */
    public static Audit plan(UUID id, Enrolled enrolled, List<Audit> there, AuditTerms terms, PersonId by, Instant at) {
        return new Audit(
                id,
                enrolled.company(),
                enrolled.id().value(),
                enrolled.pack(),
                "AU-%02d".formatted(there.size() + 1),
                terms,
                AuditState.PLANNED,
                Text.NOTHING,
                null,
                null,
                by.value(),
                at,
                0);
    }

    /** @param terms sound by {@link AuditRules} */
    public Outcome<Audit> replan(AuditTerms terms, long seen, PersonId by, Instant at) {
        return seen == version
                ? ifPlanned()
                        .map(open -> new Audit(
                                id,
                                companyId,
                                enrolmentId,
                                pack,
                                number,
                                terms,
                                state,
                                conclusion,
                                null,
                                null,
                                by.value(),
                                at,
                                version))
                : Outcome.refused(Refusal.stale());
    }

    public Outcome<Audit> callOff(String reason, PersonId by, Instant at, LocalDate today) {
        return ifPlanned()
                .then(open -> new Faults()
                        .required("reason", reason, LONGEST_WORDS)
                        .or(() ->
                                ended(AuditState.CALLED_OFF, new Text(reason.strip(), reason.strip()), by, at, today)));
    }

    Audit ended(AuditState how, Text words, PersonId by, Instant at, LocalDate today) {
        return new Audit(
                id, companyId, enrolmentId, pack, number, terms, how, words, today, by.value(), byPerson, at, version);
    }

    public Outcome<Audit> ifPlanned() {
        return state == AuditState.PLANNED ? Outcome.done(this) : Outcome.refused(Refusal.of("audit-over"));
    }

    /** Whether its answers are this person's to give: the auditor's, or anybody's where the auditor does not sign in. */
    public boolean isGoneThroughBy(PersonId person) {
        UUID auditor = terms.auditor().person();
        return auditor == null || auditor.equals(person.value());
    }

    public boolean isLate(LocalDate today) {
        return state == AuditState.PLANNED && terms.planned().isBefore(today);
    }
}
