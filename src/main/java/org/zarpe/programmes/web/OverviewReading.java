package org.zarpe.programmes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.application.Judged;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.application.LookAtEnrolment.View;
import org.zarpe.programmes.domain.Decision;
import org.zarpe.programmes.domain.Position;
import org.zarpe.programmes.domain.StageTransition;
import org.zarpe.programmes.domain.StageTransition.Move;
import org.zarpe.programmes.web.OverviewPage.HistoryLine;
import org.zarpe.programmes.web.OverviewPage.OpenStage;
import org.zarpe.programmes.web.OverviewPage.StageDates;
import org.zarpe.programmes.web.OverviewPage.Voyage;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.RouteLine;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Puts the overview of a company file together. */
@Component
class OverviewReading {

    private static final int MOST_STEPS = 3;

    private final CompanyFile.Cabinet cabinet;
    private final LookAtEnrolment enrolments;
    private final PlainWords plain;
    private final EndReading ends;
    private final People people;
    private final Dictionary dictionary;
    private final Clock clock;

    OverviewReading(
            CompanyFile.Cabinet cabinet,
            LookAtEnrolment enrolments,
            PlainWords plain,
            EndReading ends,
            People people,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.enrolments = enrolments;
        this.plain = plain;
        this.ends = ends;
        this.people = people;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    OverviewPage page(Actor actor, Language language, CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, "");
        return new OverviewPage(
                file,
                enrolments
                        .current(actor, company)
                        .map(view -> voyage(actor, view, dictionary.in(language)))
                        .orElse(null));
    }

    private Voyage voyage(Actor actor, View view, Words words) {
        Judged judged = view.judged();
        var enrolled = judged.enrolment().enrolled();
        Map<PersonId, String> names = new HashMap<>();
        boolean reads = actor.may(Permission.SEE_APPLICATION);
        return new Voyage(
                enrolled.id().toString(),
                enrolled.pack(),
                judged.pack().name(),
                route(judged, words),
                view.steps().stream().limit(MOST_STEPS).toList(),
                actor.may(Permission.SEE_REQUIREMENTS)
                        ? enrolments.destination(view).orElse(null)
                        : null,
                enrolled.stages().stream()
                        .filter(visit -> enrolled.isOngoing() && visit.isOpen())
                        .map(visit -> open(judged, visit))
                        .toList(),
                reads ? decision(judged) : DecisionPanel.hidden(),
                reads ? plain.verdicts(judged.pack(), judged.verdicts().company()) : List.of(),
                reads ? plain.verdicts(judged.pack(), judged.verdicts().entrepreneur()) : List.of(),
                enrolled.appliedOn() != null,
                enrolled.stages().stream().map(visit -> dates(judged, visit)).toList(),
                judged.enrolment().transitions().reversed().stream()
                        .map(move -> history(
                                judged, move, names.computeIfAbsent(move.stamp().by(), people::nameOf)))
                        .toList(),
                OverrideForm.blank(),
                ends.panel(actor, view),
                view.advises(),
                enrolled.isOngoing() && actor.may(Permission.OVERRULE_STAGES),
                view.version());
    }

    private RouteLine route(Judged judged, Words words) {
        Enrolled enrolled = judged.enrolment().enrolled();
        return new RouteLine(
                enrolled.stages().stream()
                        .map(visit -> port(judged, visit, words))
                        .toList(),
                Position.of(enrolled).map(enrolled.stages()::indexOf).orElse(-1));
    }

    private RouteLine.Port port(Judged judged, StageVisit visit, Words words) {
        RouteLine.State state = visit.closed() != null
                ? RouteLine.State.DONE
                : visit.isOpen() ? RouteLine.State.CURRENT : RouteLine.State.AHEAD;
        LocalDate day =
                visit.closed() != null ? visit.closed() : visit.opened() != null ? visit.opened() : ahead(visit);
        return new RouteLine.Port(
                words.of(judged.pack().stage(visit.stage()).name()),
                state,
                day == null ? null : words.shortDate(day),
                "/enrolments/" + judged.enrolment().id() + "/stages/" + visit.stage());
    }

    /** A day that has passed tells nobody when a stage will open. */
    private @Nullable LocalDate ahead(StageVisit visit) {
        LocalDate start = visit.plannedStart();
        return start == null || start.isBefore(LocalDate.now(clock)) ? null : start;
    }

    private OpenStage open(Judged judged, StageVisit visit) {
        LocalDate end = visit.plannedEnd();
        return new OpenStage(
                visit.stage(),
                judged.pack().stage(visit.stage()).name(),
                Objects.requireNonNull(visit.opened()),
                end,
                end != null && end.isBefore(LocalDate.now(clock)),
                plain.conditions(judged.pack(), judged.exit(visit.stage())));
    }

    private DecisionPanel decision(Judged judged) {
        return new DecisionPanel(
                judged.decisionIsAwaited(),
                judged.enrolment().decision().map(Decision::go).orElse(null),
                judged.enrolment()
                        .decision()
                        .map(taken -> plain.remark(taken.reasons(), taken.stamp()))
                        .orElse(null),
                Typed.blank().with("day", LocalDate.now(clock)),
                List.of());
    }

    private static StageDates dates(Judged judged, StageVisit visit) {
        return new StageDates(
                visit.stage(),
                judged.pack().stage(visit.stage()).name(),
                visit.plannedStart(),
                visit.plannedEnd(),
                visit.opened(),
                visit.closed());
    }

    private static HistoryLine history(Judged judged, StageTransition move, String by) {
        Stage stage = judged.pack().stage(move.stage());
        List<Condition> conditions = move.move() == Move.OPENED ? stage.entry() : stage.exit();
        List<Text> unmet = conditions.stream()
                .filter(condition -> move.unmet().contains(condition.id()))
                .map(Condition::text)
                .toList();
        return new HistoryLine(
                move.stamp().day(), stage.name(), move.move() == Move.OPENED, by, move.override(), unmet);
    }
}
