package org.zarpe.plans.application;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.advice.AgreementFates;
import org.zarpe.advice.AgreementMade;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.plans.ProposeFromVisit;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Dictionary;

/** What is agreed on a visit becomes a proposed action, and the visit's page tells what became of it. */
@Component
@Transactional
class FollowVisits implements AgreementFates {

    private final ProposeFromVisit proposals;
    private final Plans plans;
    private final PlanRoom room;
    private final Dictionary dictionary;

    FollowVisits(ProposeFromVisit proposals, Plans plans, PlanRoom room, Dictionary dictionary) {
        this.proposals = proposals;
        this.plans = plans;
        this.room = room;
        this.dictionary = dictionary;
    }

    /** Where the method has no plan the agreement stands in the visit alone. */
    @EventListener
    void on(AgreementMade agreement) {
        if (room.packOf(room.enrolled(agreement.enrolment())).declares("plan")) {
            proposals.propose(
                    agreement.by(),
                    agreement.enrolment(),
                    agreement.id(),
                    agreement.text(),
                    agreement.pillar(),
                    agreement.owner(),
                    agreement.due() == null ? null : PartialDate.of(agreement.due()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Fate> of(EnrolmentId enrolment) {
        Enrolled enrolled = room.enrolled(enrolment);
        return plans.actions(enrolment).stream()
                .collect(Collectors.toMap(PlannedAction::id, action -> fate(enrolled, action)));
    }

    private Fate fate(Enrolled enrolled, PlannedAction action) {
        return new Fate(
                new Text(said(Language.ES, action.status()), said(Language.EN, action.status())),
                !action.status().isOpen(),
                "/companies/" + enrolled.company() + "/actions/" + action.id());
    }

    private String said(Language language, ActionStatus status) {
        return dictionary.in(language).of("plans.stands", status);
    }
}
