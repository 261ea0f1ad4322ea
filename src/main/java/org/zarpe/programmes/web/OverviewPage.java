package org.zarpe.programmes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Destination;
import org.zarpe.programmes.NextStep;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.RouteLine;
import org.zarpe.shared.web.Page;

/** The first page of a company file: where it is, what is missing, what to do now. */
public record OverviewPage(CompanyFile file, @Nullable Voyage voyage) implements Page {

    DecisionPanel decision() {
        return Objects.requireNonNull(voyage).decision();
    }

    OverviewPage withDecision(DecisionPanel panel) {
        return new OverviewPage(file, Objects.requireNonNull(voyage).withDecision(panel));
    }

    OverviewPage withOverride(OverrideForm form) {
        return new OverviewPage(file, Objects.requireNonNull(voyage).withOverride(form));
    }

    EndPanel end() {
        return Objects.requireNonNull(voyage).end();
    }

    OverviewPage withEnd(EndPanel panel) {
        return new OverviewPage(file, Objects.requireNonNull(voyage).withEnd(panel));
    }

    /**
     * @param steps at most three
     * @param destination null while there is nothing to count
     * @param advises whether the reader may move stages and decide
     * @param directs whether the reader may make exceptions
     */
    public record Voyage(
            String enrolment,
            PackRef pack,
            Text method,
            RouteLine route,
            List<NextStep> steps,
            @Nullable Destination destination,
            List<OpenStage> open,
            DecisionPanel decision,
            List<VerdictLine> company,
            List<VerdictLine> entrepreneur,
            boolean sent,
            List<StageDates> dates,
            List<HistoryLine> history,
            OverrideForm override,
            EndPanel end,
            boolean advises,
            boolean directs,
            long version) {

        /** Whether nothing but the decision is missing, or it was sent and refused. */
        public boolean decidesNow() {
            return decision.form().isRefused()
                    || steps.stream().anyMatch(step -> step.key().equals("programmes.step.decide"));
        }

        /** The company goes on and nothing waits for that: it is looked up, not read each time. */
        public boolean isDecided() {
            return !decision.awaited() && Boolean.TRUE.equals(decision.go());
        }

        public long criteriaMet() {
            return criteria().filter(VerdictLine::isMet).count();
        }

        public long criteriaAll() {
            return criteria().count();
        }

        public boolean makesException() {
            return override.form().isRefused();
        }

        private Stream<VerdictLine> criteria() {
            return Stream.concat(company.stream(), entrepreneur.stream());
        }

        Voyage withDecision(DecisionPanel panel) {
            return with(panel, override, end);
        }

        Voyage withEnd(EndPanel panel) {
            return with(decision, override, panel);
        }

        Voyage withOverride(OverrideForm form) {
            return with(decision, form, end);
        }

        private Voyage with(DecisionPanel decision, OverrideForm override, EndPanel end) {
            return new Voyage(
                    enrolment,
                    pack,
                    method,
                    route,
                    steps,
                    destination,
                    open,
                    decision,
                    company,
                    entrepreneur,
                    sent,
                    dates,
                    history,
                    override,
                    end,
                    advises,
                    directs,
                    version);
        }
    }

    /** @param overdue whether the planned last day has passed */
    public record OpenStage(
            String id,
            Text name,
            LocalDate opened,
            @Nullable LocalDate plannedEnd,
            boolean overdue,
            List<ConditionLine> conditions) {

        /** It opened when it should have been over. */
        public boolean openedLate() {
            return plannedEnd != null && opened.isAfter(plannedEnd);
        }

        public boolean isComplete() {
            return unmet().isEmpty();
        }

        public List<ConditionLine> unmet() {
            return conditions.stream().filter(one -> !one.holds()).toList();
        }

        public List<ConditionLine> met() {
            return conditions.stream().filter(ConditionLine::holds).toList();
        }
    }

    public record StageDates(
            String id,
            Text name,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {}

    /** @param override the written reason, null where the conditions held */
    public record HistoryLine(
            LocalDate day,
            Text stage,
            boolean opening,
            String who,
            @Nullable Text override,
            List<Text> unmet) {}
}
