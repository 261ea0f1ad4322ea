package org.zarpe.plans.domain;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.methodology.PackRef;
import org.zarpe.plans.ActionTerms;

/** An action as the manager agreed to it. It never changes. */
@Table(schema = "plans", name = "agreed_action")
public final class AgreedAction {

    @Id
    private final UUID id;

    private final UUID enrolmentId;

    @Embedded.Empty(prefix = "pack_")
    private final PackRef pack;

    private final UUID acceptanceId;
    private final UUID actionId;

    @Embedded.Empty
    private final ActionTerms terms;

    @Version
    private final long version;

    @PersistenceCreator
    private AgreedAction(
            UUID id,
            UUID enrolmentId,
            PackRef pack,
            UUID acceptanceId,
            UUID actionId,
            ActionTerms terms,
            long version) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.pack = pack;
        this.acceptanceId = acceptanceId;
        this.actionId = actionId;
        this.terms = terms;
        this.version = version;
    }

    static AgreedAction of(UUID id, UUID acceptance, Action action) {
        return new AgreedAction(
                id, action.enrolment().value(), action.pack(), acceptance, action.id(), action.terms(), 0);
    }

    public UUID acceptance() {
        return acceptanceId;
    }

    public UUID action() {
        return actionId;
    }

    public ActionTerms terms() {
        return terms;
    }
}
