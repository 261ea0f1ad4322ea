package org.zarpe.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Readings;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.Needs;
import org.zarpe.plans.domain.Action;
import org.zarpe.programmes.Enrolled;

/** What the diagnosis found and no action answers yet: weaknesses, threats, and mandatory requirements the adviser read below the pack's level. */
@Component
class Gaps {

    private final Readings readings;

    Gaps(Readings readings) {
        this.readings = readings;
    }

    @Transactional(readOnly = true)
    public List<PlanPage.Suggestion> unanswered(Enrolled enrolled, Pack pack, List<Action> actions, Wording wording) {
        List<Needs> answered = actions.stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .map(action -> action.terms().needs())
                .toList();
        String draft = "/companies/" + enrolled.company() + "/actions/new";
        List<PlanPage.Suggestion> found = new ArrayList<>();
        wording.swot().stream()
                .filter(item -> item.quadrant() == Quadrant.WEAKNESS || item.quadrant() == Quadrant.THREAT)
                .filter(item ->
                        answered.stream().noneMatch(needs -> needs.swotItems().contains(item.id())))
                .forEach(item -> found.add(new PlanPage.Suggestion(
                        wording.words().of(item.text()),
                        wording.words().of("diagnosis.quadrant", item.quadrant()),
                        draft + "?swot=" + item.id())));
        Map<String, Reading> read = readings.of(enrolled.id(), Reader.ADVISER);
        pack.requirements().stream()
                .filter(Requirement::mandatory)
                .filter(requirement ->
                        isBelow(read.get(requirement.id()), pack.scale().metFrom()))
                .filter(requirement -> answered.stream()
                        .noneMatch(needs -> needs.requirements().contains(requirement.id())))
                .forEach(requirement -> found.add(new PlanPage.Suggestion(
                        wording.requirement(requirement.id()),
                        wording.words().of("plans.mandatory-unmet"),
                        draft + "?requirement=" + requirement.id())));
        return found;
    }

    private static boolean isBelow(@Nullable Reading reading, int metFrom) {
        return reading != null
                && reading.mark().known().isPresent()
                && reading.mark().known().getAsInt() < metFrom;
    }
}
