package org.zarpe.programmes.queries;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Reach;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.ProgrammeBook;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.application.Judging;
import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.domain.Calls;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.CriterionVerdict;
import org.zarpe.programmes.domain.Decision;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.shared.words.Words;

@Component
@Transactional(readOnly = true)
class ReadBook implements ProgrammeBook {

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Calls calls;
    private final StoredEnrolments enrolments;
    private final Companies companies;
    private final CompanyAccess access;
    private final Judging judging;

    ReadBook(
            Programmes programmes,
            Cohorts cohorts,
            Calls calls,
            StoredEnrolments enrolments,
            Companies companies,
            CompanyAccess access,
            Judging judging) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.calls = calls;
        this.enrolments = enrolments;
        this.companies = companies;
        this.access = access;
        this.judging = judging;
    }

    @Override
    public List<ProgrammeLine> programmes(Actor director) {
        director.must(Permission.SEE_PROGRAMMES);
        return programmes.findAll().stream()
                .sorted(Comparator.comparing(Programme::id))
                .map(one -> new ProgrammeLine(one.programmeId(), one.names(), one.pack(), version(one.version())))
                .toList();
    }

    @Override
    public List<CohortLine> cohorts(Actor director) {
        director.must(Permission.SEE_PROGRAMMES);
        return cohorts.findAll().stream()
                .sorted(Comparator.comparing(Cohort::id))
                .map(one -> new CohortLine(
                        one.cohortId(),
                        new ProgrammeId(one.programmeId()),
                        one.names(),
                        one.starts(),
                        one.ends(),
                        version(one.version())))
                .toList();
    }

    @Override
    public List<CallLine> calls(Actor director) {
        director.must(Permission.SEE_PROGRAMMES);
        return calls.findAll().stream()
                .sorted(Comparator.comparing(Call::id))
                .map(one -> new CallLine(
                        one.callId(), new CohortId(one.cohortId()), one.opens(), one.closes(), version(one.version())))
                .toList();
    }

    @Override
    public List<EnrolmentLine> enrolments(Actor actor, Filter filter, @Nullable UUID last, int most) {
        UUID[] visible = Permission.SEE_ENROLMENT.reachOf(actor.role()) == Reach.OPERATOR
                ? null
                : companies.visibleTo(actor).stream()
                        .map(CompanyProfile::id)
                        .map(company -> company.value())
                        .toArray(UUID[]::new);
        return enrolments.after(visible, filter, last, most).stream()
                .map(ReadBook::line)
                .toList();
    }

    @Override
    public EnrolmentLine enrolment(Actor actor, EnrolmentId id) {
        return line(seen(actor, id, Permission.SEE_ENROLMENT));
    }

    @Override
    public List<CriterionLine> eligibility(Actor actor, EnrolmentId id) {
        return judging.judged(seen(actor, id, Permission.SEE_APPLICATION))
                .verdicts()
                .all()
                .map(ReadBook::criterion)
                .toList();
    }

    private Enrolment seen(Actor actor, EnrolmentId id, Permission permission) {
        Enrolment enrolment = enrolments.get(id);
        access.must(actor, permission, enrolment.company());
        return enrolment;
    }

    private static EnrolmentLine line(Enrolment enrolment) {
        return new EnrolmentLine(
                enrolment.enrolled(), enrolment.cohort(), enrolment.decision().map(ReadBook::decision));
    }

    private static DecisionLine decision(Decision decision) {
        return new DecisionLine(
                decision.go(), decision.reasons(), decision.stamp().day());
    }

    private static CriterionLine criterion(CriterionVerdict verdict) {
        return new CriterionLine(
                verdict.criterion().id(),
                verdict.criterion().text(),
                Words.kebab(verdict.verdict()),
                verdict.isOverridden());
    }

    private static long version(@Nullable Long version) {
        return Objects.requireNonNullElse(version, 0L);
    }
}
