package org.zarpe.plans.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.methodology.PackRef;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.PlannedAction;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** Something the company will do. What it says may change at any time; the copy that was agreed does not. */
@Table(schema = "plans", name = "action")
public final class Action {

    private static final int LONGEST_NOTE = 2000;

    @Id
    private final UUID id;

    private final UUID enrolmentId;

    @Embedded.Empty(prefix = "pack_")
    private final PackRef pack;

    @Embedded.Empty
    private ActionTerms terms;

    private ActionStatus status;

    @Embedded.Empty(prefix = "evidence_")
    private Text evidence;

    @Embedded.Empty(prefix = "reason_")
    private Text reason;

    private @Nullable UUID acceptanceId;
    private boolean addedLater;
    private final UUID byPerson;
    private final Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private Action(
            UUID id,
            UUID enrolmentId,
            PackRef pack,
            ActionTerms terms,
            ActionStatus status,
            Text evidence,
            Text reason,
            @Nullable UUID acceptanceId,
            boolean addedLater,
            UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.pack = pack;
        this.terms = terms;
        this.status = status;
        this.evidence = evidence;
        this.reason = reason;
        this.acceptanceId = acceptanceId;
        this.addedLater = addedLater;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    /** @param under the method version it is proposed under */
    public static Action propose(UUID id, Plan plan, PackRef under, ActionTerms terms, Stamp stamp) {
        return new Action(
                id,
                plan.enrolment().value(),
                under,
                terms,
                ActionStatus.PROPOSED,
                Text.NOTHING,
                Text.NOTHING,
                null,
                plan.isAgreed(),
                stamp.by(),
                stamp.at(),
                0);
    }

    public Outcome<Action> reword(ActionTerms terms) {
        if (status == ActionStatus.VERIFIED || status == ActionStatus.DROPPED) {
            return Outcome.refused(Refusal.of("action-over"));
        }
        this.terms = terms;
        return Outcome.done(this);
    }

    /** Answers where it stands now. */
    public Outcome<ActionStatus> move(ActionMove move, Text note) {
        Faults faults = new Faults().text("note", note.es(), LONGEST_NOTE);
        if (!faults.has("note")) {
            faults.text("note", note.en(), LONGEST_NOTE);
        }
        boolean needsReason = move == ActionMove.DROP || move == ActionMove.REOPEN;
        faults.atIf(needsReason && note.es().isBlank(), "note", "action-reason-missing");
        if (!faults.none()) {
            return Outcome.refused(faults.all());
        }
        return next(move).map(next -> {
            status = next;
            if (needsReason) {
                reason = note;
            } else if (!note.es().isBlank()) {
                evidence = note;
            }
            return next;
        });
    }

    /** Those that are possible where it stands. */
    public List<ActionMove> moves() {
        return switch (status) {
            case PROPOSED -> List.of(ActionMove.DROP);
            case AGREED -> List.of(ActionMove.BEGIN, ActionMove.FINISH, ActionMove.DROP);
            case DOING -> List.of(ActionMove.FINISH, ActionMove.DROP);
            case DONE -> List.of(ActionMove.VERIFY, ActionMove.REOPEN);
            case VERIFIED -> List.of(ActionMove.REOPEN);
            case DROPPED -> List.of(ActionMove.TAKE_UP);
        };
    }

    private Outcome<ActionStatus> next(ActionMove move) {
        if (!moves().contains(move)) {
            return Outcome.refused(
                    Refusal.of(status == ActionStatus.PROPOSED ? "action-not-agreed" : "action-stands-elsewhere"));
        }
        return Outcome.done(
                switch (move) {
                    case BEGIN, REOPEN -> ActionStatus.DOING;
                    case FINISH -> ActionStatus.DONE;
                    case VERIFY -> ActionStatus.VERIFIED;
                    case DROP -> ActionStatus.DROPPED;
                    case TAKE_UP -> acceptanceId == null ? ActionStatus.PROPOSED : ActionStatus.AGREED;
                });
    }

    /** Only by the acceptance of the plan. */
    AgreedAction agree(UUID agreed, UUID acceptance) {
        status = ActionStatus.AGREED;
        acceptanceId = acceptance;
        return AgreedAction.of(agreed, acceptance, this);
    }

    /** What must be said before a manager can agree to it. */
    List<Refusal> lacking() {
        List<Refusal> lacking = new ArrayList<>();
        if (terms.pillar().isEmpty()) {
            lacking.add(Refusal.of("action-without-pillar", terms.title()));
        }
        if (terms.owner().isBlank()) {
            lacking.add(Refusal.of("action-without-owner", terms.title()));
        }
        if (terms.due() == null) {
            lacking.add(Refusal.of("action-without-due", terms.title()));
        }
        return lacking;
    }

    public boolean isLate(LocalDate today) {
        return planned().isLate(today);
    }

    public PlannedAction planned() {
        return new PlannedAction(id, enrolment(), terms, status, addedLater);
    }

    public UUID id() {
        return id;
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    /** The method version it was proposed under. */
    public PackRef pack() {
        return pack;
    }

    public ActionTerms terms() {
        return terms;
    }

    public ActionStatus status() {
        return status;
    }

    public boolean isProposed() {
        return status == ActionStatus.PROPOSED;
    }

    /** What shows that it is done, may be empty. */
    public Text evidence() {
        return evidence;
    }

    /** Why it was dropped or taken up again last, may be empty. */
    public Text reason() {
        return reason;
    }

    public boolean wasAgreed() {
        return acceptanceId != null;
    }

    public boolean isAddedLater() {
        return addedLater;
    }

    public long version() {
        return version;
    }
}
