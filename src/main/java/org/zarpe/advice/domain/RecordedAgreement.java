package org.zarpe.advice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.AgreementMade;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Text;

/** An agreement as it was made. It never changes: what becomes of it is the plan's. */
@Table(schema = "advice", name = "agreement")
public record RecordedAgreement(
        @Id UUID id,
        UUID visitId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        @Embedded.Empty(prefix = "text_") Text text,
        String owner,
        @Nullable LocalDate due,
        UUID actionId,
        UUID byPerson,
        Instant at,
        @Version long version) {

    public static RecordedAgreement record(RecordedVisit visit, Agreement agreement, PersonId by, Instant at) {
        return new RecordedAgreement(
                agreement.id(),
                visit.id(),
                visit.pack(),
                agreement.text(),
                agreement.owner(),
                agreement.due(),
                agreement.action(),
                by.value(),
                at,
                0);
    }

    public Agreement agreement() {
        return new Agreement(id, text, owner, due, actionId);
    }

    public AgreementMade made(RecordedVisit visit) {
        return new AgreementMade(
                id,
                visit.enrolment(),
                visit.company(),
                text,
                owner,
                due,
                visit.visit().pillar(),
                new PersonId(byPerson));
    }
}
