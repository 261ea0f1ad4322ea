package org.zarpe.plans.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Pillar;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.Needs;
import org.zarpe.plans.ProposeFromVisit;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.ActionRules;
import org.zarpe.plans.domain.Actions;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.domain.PlanBook;
import org.zarpe.plans.domain.Stamp;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** Advisers and the director write the actions; whatever is proposed waits for the manager. */
@Component
@Transactional
public class DraftActions implements ProposeFromVisit {

    private final CompanyAccess access;
    private final PlanRoom room;
    private final PlanBook plans;
    private final Actions actions;
    private final Clock clock;

    DraftActions(CompanyAccess access, PlanRoom room, PlanBook plans, Actions actions, Clock clock) {
        this.access = access;
        this.room = room;
        this.plans = plans;
        this.actions = actions;
        this.clock = clock;
    }

    public Outcome<UUID> propose(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.DRAFT_PLAN, company);
        Faults faults = new Faults();
        ActionTerms terms = ActionRules.read(written, faults, null);
        return propose(actor, room.enrolled(company), id, terms, faults);
    }

    Outcome<UUID> propose(Actor actor, EnrolmentId enrolment, UUID id, ActionTerms terms) {
        Enrolled enrolled = room.enrolled(enrolment);
        access.must(actor, Permission.DRAFT_PLAN, enrolled.company());
        return propose(actor, enrolled, id, terms, new Faults());
    }

    private Outcome<UUID> propose(Actor actor, Enrolled enrolled, UUID id, ActionTerms terms, Faults faults) {
        return room.open(enrolled).then(open -> {
            Plan plan = plans.take(open.id());
            return actions.existsById(id)
                    ? Outcome.done(id)
                    : room.checked(open, terms, List.of(), faults).map(sound -> {
                        plans.keep(plan, open.pack());
                        return keep(id, plan, open, sound, actor.person());
                    });
        });
    }

    @Override
    public Outcome<UUID> propose(
            PersonId by,
            EnrolmentId enrolment,
            UUID id,
            Text agreement,
            String pillar,
            String owner,
            @Nullable PartialDate due) {
        Enrolled enrolled = room.enrolled(enrolment);
        return room.open(enrolled).map(open -> {
            Plan plan = plans.take(enrolment);
            if (actions.existsById(id)) {
                return id;
            }
            ActionTerms terms = new ActionTerms(
                    ActionRules.asTitle(agreement),
                    room.packOf(open).findPillar(pillar).map(Pillar::id).orElse(""),
                    Needs.gap(agreement),
                    owner,
                    null,
                    due,
                    null,
                    null,
                    Text.NOTHING,
                    null);
            plans.keep(plan, open.pack());
            return keep(id, plan, enrolled, terms, by);
        });
    }

    /** Refused as stale when somebody changed it since the form was made. */
    public Outcome<UUID> reword(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.DRAFT_PLAN, company);
        Plan plan = plans.take(room.action(company, id).enrolment());
        Action action = room.action(company, id);
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(written, faults);
        boolean same = action.version() == fields.version();
        ActionTerms terms = ActionRules.read(written, faults, action.terms());
        return room.open(room.enrolled(action.enrolment()))
                .then(open -> same ? Outcome.done(open) : Outcome.refused(Refusal.stale()))
                .then(open -> room.checked(open, terms, action.terms().needs().swotItems(), faults))
                .then(action::reword)
                .map(changed -> {
                    if (changed.isProposed()) {
                        plans.keep(plan, changed.pack());
                    }
                    return actions.save(changed).id();
                });
    }

    private UUID keep(UUID id, Plan plan, Enrolled enrolled, ActionTerms terms, PersonId by) {
        Stamp stamp = Stamp.of(by, LocalDate.now(clock), clock);
        return actions.save(Action.propose(id, plan, enrolled.pack(), terms, stamp))
                .id();
    }
}
