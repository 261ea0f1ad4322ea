package org.zarpe.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Attempt;
import org.zarpe.demo.DemoCompany.Mended;
import org.zarpe.demo.DemoCompany.Problem;
import org.zarpe.demo.DemoCompany.Watch;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.MeasureProcesses;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.TreatNonconformities;
import org.zarpe.improvement.TreatNonconformities.Look;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Text;

/** What went wrong at a company and what came of it, and what it measures. The manager notes what is done; whether it helped, the adviser looks. */
@Component
class FillImprovement {

    private final TreatNonconformities problems;
    private final MeasureProcesses indicators;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final Clock clock;

    FillImprovement(
            TreatNonconformities problems,
            MeasureProcesses indicators,
            ManagementSystem system,
            Enrolments enrolments,
            Clock clock) {
        this.problems = problems;
        this.indicators = indicators;
        this.system = system;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    void fill(Play play) {
        play.story().watched().forEach(watch -> measure(play, watch));
        play.story().problems().forEach(problem -> treat(play, problem));
    }

    private void measure(Play play, Watch watch) {
        UUID id = play.id("indicator/" + watch.indicator());
        indicators
                .take(play.manager(), play.company(), id, process(play, watch.process()), watch.indicator())
                .orThrow();
        LocalDate month = LocalDate.now(clock)
                .withDayOfMonth(1)
                .minusMonths(watch.values().size());
        for (int passed = 0; passed < watch.values().size(); passed++) {
            indicators
                    .measure(
                            play.manager(),
                            play.company(),
                            id,
                            new Reading(month.plusMonths(passed), watch.values().get(passed), "", -1))
                    .orThrow();
        }
    }

    private void treat(Play play, Problem problem) {
        UUID id = play.id("problem/" + problem.key());
        Happening told = new Happening(
                problem.origin(),
                problem.title(),
                problem.what(),
                problem.found(),
                or(problem.customer()),
                or(problem.product()),
                or(problem.order()),
                process(play, problem.process()),
                null,
                problem.requirements());
        problems.register(play.manager(), play.company(), id, told).orThrow();
        Mended mended = problem.mended();
        Correction correction = new Correction(mended.what(), play.story().nameOf(mended.who()), mended.day());
        problems.correct(play.manager(), play.company(), id, 1, correction).orThrow();
        long version = 2;
        for (Attempt attempt : problem.attempts()) {
            version = work(play, id, version, attempt);
        }
    }

    /** @return the version afterwards */
    private long work(Play play, UUID id, long version, Attempt attempt) {
        long seen = version;
        problems.plan(play.manager(), play.company(), id, seen++, plan(play, attempt))
                .orThrow();
        problems.start(play.manager(), play.company(), id, seen++, attempt.started())
                .orThrow();
        if (attempt.done() == null) {
            return seen;
        }
        problems.finish(play.manager(), play.company(), id, seen++, attempt.done(), Text.NOTHING)
                .orThrow();
        if (attempt.seen() != null) {
            Look look = new Look(
                    attempt.seen().helped(),
                    attempt.seen().words(),
                    attempt.seen().on());
            problems.check(play.adviser(), play.company(), id, seen++, look).orThrow();
        }
        return seen;
    }

    private static Plan plan(Play play, Attempt attempt) {
        List<Text> whys = attempt.whys();
        return new Plan(
                new Text(
                        whys.stream().map(Text::es).collect(Collectors.joining("\n")),
                        whys.stream().map(Text::en).collect(Collectors.joining("\n"))),
                Text.NOTHING,
                attempt.action(),
                play.story().nameOf(attempt.who()),
                attempt.due(),
                attempt.proof(),
                attempt.look());
    }

    private UUID process(Play play, String key) {
        return system.processes(play.manager(), enrolments.get(play.enrolment())).stream()
                .filter(one -> Objects.equals(one.keyProcess(), key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String or(@Nullable String told) {
        return told == null ? "" : told;
    }
}
