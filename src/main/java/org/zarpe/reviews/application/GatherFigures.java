package org.zarpe.reviews.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.Alarm;
import org.zarpe.improvement.Nonconformities;
import org.zarpe.improvement.Nonconformities.Known;
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.ProcessIndicators;
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
import org.zarpe.reviews.Figures;
import org.zarpe.reviews.Figures.Audits;
import org.zarpe.reviews.Figures.Measure;
import org.zarpe.reviews.Figures.Promised;
import org.zarpe.reviews.Figures.Share;
import org.zarpe.reviews.Figures.Trouble;
import org.zarpe.reviews.Figures.Work;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.domain.Decision;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Dictionary;

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
    Figures of(Actor actor, Enrolled enrolled, @Nullable ManagementReview before) {
        LocalDate today = shelf.today();
        LocalDate since = before == null ? today.minusYears(1) : before.meeting().held();
        List<Known> all = nonconformities.of(actor, enrolled).stream()
                .filter(one -> one.state() != NonconformityState.WITHDRAWN)
                .toList();
        Predicate<Known> claim = one -> one.origin() == Origin.CUSTOMER_CLAIM;
        Pack pack = enrolments.packOf(enrolled);
        List<PlannedAction> actions = plans.actions(enrolled.id());
        return new Figures(
                since,
                today,
                trouble(all.stream().filter(claim.negate()).toList(), since, today),
                trouble(all.stream().filter(claim).toList(), since, today),
                audits(shelf.audits(actor, enrolled), since, today),
                indicators.of(actor, enrolled).stream()
                        .map(now -> new Measure(
                                now.name(),
                                now.unit(),
                                now.target(),
                                now.last() == null ? null : now.last().value(),
                                words(now.alarm())))
                        .toList(),
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
                .filter(one -> one.audit().endedOn() != null
                        && !one.audit().endedOn().isBefore(since))
                .toList();
        return new Audits(
                closed.size(),
                closed.stream().mapToInt(one -> one.with(Finding.DOES_NOT).size()).sum(),
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

    private Text words(@Nullable Alarm alarm) {
        return switch (alarm) {
            case null -> Text.NOTHING;
            case Alarm.Missed missed -> said("reviews.alarm.missed", missed.periods());
            case Alarm.Worsening worse -> said("reviews.alarm.worsening", worse.periods());
            case Alarm.Silent silent -> said("reviews.alarm.silent", silent.since());
        };
    }

    private Text said(String key, Object... arguments) {
        return new Text(
                dictionary.in(Language.ES).of(key, arguments),
                dictionary.in(Language.EN).of(key, arguments));
    }

    private static <T> int count(List<T> among, Predicate<T> wanted) {
        return (int) among.stream().filter(wanted).count();
    }
}
