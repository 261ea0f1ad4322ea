package org.zarpe.plans.application;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.ActionRules;
import org.zarpe.plans.domain.Actions;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** Finds what the use cases work on. */
@Component
class PlanRoom {

    private final Enrolments enrolments;
    private final Actions actions;
    private final SwotItems swot;

    PlanRoom(Enrolments enrolments, Actions actions, SwotItems swot) {
        this.enrolments = enrolments;
        this.actions = actions;
        this.swot = swot;
    }

    Enrolled enrolled(EnrolmentId id) {
        return enrolments.get(id);
    }

    Enrolled enrolled(CompanyId company) {
        return enrolments
                .current(company)
                .orElseThrow(() -> new NoSuchElementException("company " + company + " is in no programme"));
    }

    /** Of a company whose method asks what goes on afterwards. */
    Enrolled continuing(Enrolled enrolled) {
        if (packOf(enrolled).settings().continuityLines().isEmpty()) {
            throw new NoSuchElementException("the method of " + enrolled.id() + " has no continuity plan");
        }
        return enrolled;
    }

    Outcome<Enrolled> open(Enrolled enrolled) {
        return enrolled.ifOngoing().then(ongoing -> enrolments.using("plan", ongoing));
    }

    Action action(UUID id) {
        return actions.findById(id).orElseThrow(() -> new NoSuchElementException("no action " + id));
    }

    Action action(CompanyId company, UUID id) {
        Action action = action(id);
        if (!enrolments.get(action.enrolment()).company().equals(company)) {
            throw new NoSuchElementException("action " + id + " is not of company " + company);
        }
        return action;
    }

    List<Action> actions(EnrolmentId enrolment) {
        return actions.findByEnrolmentIdOrderByAtAscIdAsc(enrolment.value());
    }

    Outcome<ActionTerms> checked(Enrolled enrolled, ActionTerms terms, List<UUID> former, Faults faults) {
        Set<UUID> known =
                swot.of(enrolled.id()).stream().map(SwotEntry::id).collect(Collectors.toCollection(HashSet::new));
        known.addAll(former);
        return ActionRules.check(terms, faults, packOf(enrolled), known);
    }

    Pack packOf(Enrolled enrolled) {
        return enrolments.packOf(enrolled);
    }
}
