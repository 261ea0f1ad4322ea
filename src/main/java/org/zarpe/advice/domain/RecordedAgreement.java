package org.zarpe.advice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.AgreementMade;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Text;

/** An agreement as it was made. It never changes: what becomes of it is the plan's. */
@Table(schema = "advice", name = "agreement")
public final class RecordedAgreement {

    @Id
    private final UUID id;

    private final UUID visitId;

    @Embedded.Empty(prefix = "text_")
    private final Text text;

    private final String owner;
    private final @Nullable LocalDate due;
    private final UUID actionId;
    private final UUID byPerson;
    private final Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private RecordedAgreement(
            UUID id,
            UUID visitId,
            Text text,
            String owner,
            @Nullable LocalDate due,
            UUID actionId,
            UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.visitId = visitId;
        this.text = text;
        this.owner = owner;
        this.due = due;
        this.actionId = actionId;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    public static RecordedAgreement record(RecordedVisit visit, Agreement agreement, PersonId by, Instant at) {
        return new RecordedAgreement(
                agreement.id(),
                visit.id(),
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

    public UUID id() {
        return id;
    }

    public UUID visit() {
        return visitId;
    }
}
