package org.zarpe.accreditation.application;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.CaseVerdicts;
import org.zarpe.accreditation.GiveVerdict;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.VerdictRules;
import org.zarpe.accreditation.domain.StatementBook;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Readings;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
class JudgeRequirement implements GiveVerdict {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Readings readings;
    private final RequirementGrids grids;
    private final StatementBook<Verdict> verdicts;
    private final CaseVerdicts cases;
    private final Clock clock;

    JudgeRequirement(
            Enrolments enrolments,
            CompanyAccess access,
            Readings readings,
            RequirementGrids grids,
            StatementBook<Verdict> verdicts,
            CaseVerdicts cases,
            Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.readings = readings;
        this.grids = grids;
        this.verdicts = verdicts;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Stated<Verdict>> give(Actor assessor, About about, Verdict verdict, long version) {
        Enrolled enrolled = enrolments.get(about.enrolment());
        access.must(assessor, Permission.JUDGE_REQUIREMENTS, enrolled.company());
        RequirementGrid grid = grids.of(enrolled);
        grid.line(about.requirement());
        if (advised(assessor, enrolled, grid)) {
            return Outcome.refused(Refusal.of("assessor-advised"));
        }
        boolean mayNotApply = readings.mayNotApply(enrolled).contains(about.requirement());
        return enrolled.ifOngoing()
                .then(open -> enrolments.using("requirements", open))
                .then(open -> cases.isOpen(open)
                        ? Outcome.<Enrolled>refused(Refusal.of("verdict-through-case"))
                        : Outcome.done(open))
                .then(open -> VerdictRules.check(verdict, mayNotApply))
                .then(sound -> verdicts.restate(
                        about,
                        Verdict.NOT_VERIFIED,
                        sound,
                        version,
                        enrolled.pack(),
                        assessor.person(),
                        clock.instant()));
    }

    /** Assigned as adviser, or left a trace of advising: a role may change, what somebody did stays. */
    private boolean advised(Actor assessor, Enrolled enrolled, RequirementGrid grid) {
        return access.everAdvised(enrolled.company()).contains(assessor.person())
                || grid.lines().stream()
                        .flatMap(line -> Stream.concat(
                                Stream.of(line.adviser().by(), line.work().by()),
                                line.evidence().stream().map(note -> note.by())))
                        .anyMatch(assessor.person()::equals);
    }
}
