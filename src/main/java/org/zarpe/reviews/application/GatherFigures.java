package org.zarpe.reviews.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.Figures;
import org.zarpe.improvement.Nonconformities;
import org.zarpe.improvement.Nonconformities.Known;
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.ProcessIndicators;
import org.zarpe.improvement.ProcessIndicators.Measured;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.Coverage;
import org.zarpe.reviews.Coverage.Reach;
import org.zarpe.reviews.Coverages;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.ReviewFigures;
import org.zarpe.reviews.ReviewFigures.Audits;
import org.zarpe.reviews.ReviewFigures.Measure;
import org.zarpe.reviews.ReviewFigures.Promised;
import org.zarpe.reviews.ReviewFigures.Share;
import org.zarpe.reviews.ReviewFigures.Trouble;
import org.zarpe.reviews.ReviewFigures.Work;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.domain.Decision;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** What the records say of a management system today. */
@Component
class GatherFigures {

    private final Nonconformities nonconformities;
    private final ProcessIndicators indicators;
    private final Coverages coverages;
    private final ReviewShelf shelf;
    private final Plans plans;
    private final Enrolments enrolments;
    private final Dictionary dictionary;

    GatherFigures(
            Nonconformities nonconformities,
            ProcessIndicators indicators,
            Coverages coverages,
            ReviewShelf shelf,
            Plans plans,
            Enrolments enrolments,
            Dictionary dictionary) {
        this.nonconformities = nonconformities;
        this.indicators = indicators;
        this.coverages = coverages;
        this.shelf = shelf;
        this.plans = plans;
        this.enrolments = enrolments;
        this.dictionary = dictionary;
    }

    /** @param before the review before this one, or null */
    ReviewFigures of(Actor actor, Enrolled enrolled, @Nullable ManagementReview before) {
        LocalDate today = shelf.today();
        LocalDate since =
                before == null ? today.minusYears(1) : before.meeting().held();
        List<Known> all = nonconformities.of(actor, enrolled).stream()
                .filter(one -> one.state() != NonconformityState.WITHDRAWN)
                .toList();
        Predicate<Known> claim = one -> one.origin() == Origin.CUSTOMER_CLAIM;
        Pack pack = enrolments.packOf(enrolled);
        List<PlannedAction> actions = plans.actions(enrolled.id());
        return new ReviewFigures(
                since,
                today,
                trouble(all.stream().filter(claim.negate()).toList(), since, today),
                trouble(all.stream().filter(claim).toList(), since, today),
                audits(shelf.audits(actor, enrolled), since, today),
                indicators.of(actor, enrolled).stream().map(this::measure).toList(),
                shares(coverages.of(actor, enrolled)),
                pack.declares("plan") ? work(actions, today) : null,
                before == null ? List.of() : promised(before, actions));
    }

    private static Trouble trouble(List<Known> of, LocalDate since, LocalDate today) {
        return new Trouble(
                count(of, one -> !one.found().isBefore(since)),
                count(of, one -> one.ended() != null && !one.ended().isBefore(since)),
                count(of, one -> one.state().isOpen()),
                count(of, one -> one.isOverdue(today)));
    }

    private static Audits audits(List<Checklist> of, LocalDate since, LocalDate today) {
        List<Checklist> closed = of.stream()
                .filter(one -> one.audit().state() == AuditState.CLOSED)
                .filter(one ->
                        one.audit().endedOn() != null && !one.audit().endedOn().isBefore(since))
                .toList();
        return new Audits(
                closed.size(),
                closed.stream()
                        .mapToInt(one -> one.with(Finding.DOES_NOT).size())
                        .sum(),
                closed.stream()
                        .mapToInt(one -> one.with(Finding.OBSERVATION).size())
                        .sum(),
                count(of, one -> one.audit().state() == AuditState.PLANNED),
                count(of, one -> one.audit().isLate(today)));
    }

    private static List<Share> shares(Coverage coverage) {
        return coverage.pack().foundations().stream()
                .map(foundation -> new Share(
                        foundation.name(),
                        Coverage.count(coverage.of(foundation), Reach.ANSWERED),
                        Coverage.count(coverage.of(foundation), Reach.PARTLY),
                        Coverage.applicable(coverage.of(foundation))))
                .toList();
    }

    private static Work work(List<PlannedAction> actions, LocalDate today) {
        return new Work(
                count(actions, one -> one.status().isDone()),
                count(actions, one -> one.status().isRunning()),
                count(actions, one -> one.isLate(today)));
    }

    private static List<Promised> promised(ManagementReview before, List<PlannedAction> actions) {
        Map<UUID, ActionStatus> status =
                actions.stream().collect(Collectors.toMap(PlannedAction::id, PlannedAction::status));
        return before.standing().stream()
                .map(one -> new Promised(one.what(), one.due(), isDone(one, status.get(one.id()))))
                .toList();
    }

    private static boolean isDone(Decision decision, @Nullable ActionStatus status) {
        return decision.inPlan() ? status != null && status.isDone() : decision.settledOn() != null;
    }

    private Measure measure(Now now) {
        Measured last = now.last();
        return new Measure(
                now.name(),
                said(words -> last == null ? "" : Figures.value(words, now.unit(), last.value())),
                said(words -> Figures.target(words, now.unit(), now.better(), now.target())),
                said(words -> Figures.alarm(words, now)));
    }

    private Text said(Function<Words, String> what) {
        return new Text(what.apply(dictionary.in(Language.ES)), what.apply(dictionary.in(Language.EN)));
    }

    private static <T> int count(List<T> among, Predicate<T> wanted) {
        return (int) among.stream().filter(wanted).count();
    }
}
