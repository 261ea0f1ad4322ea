package org.zarpe.cases.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.Happening;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** The director sees to it that a case goes on; what it needs of assessors, committees and certificates stands in rooms of their own. */
@Component
@Transactional
class LeadCase implements RunCases {

    private static final int LONGEST_PLACE = 200;

    private final CaseDesk desk;
    private final Assigning assigning;
    private final Convening convening;
    private final LookingAfter lookingAfter;
    private final DrawSample sample;
    private final CompanyAccess access;

    LeadCase(
            CaseDesk desk,
            Assigning assigning,
            Convening convening,
            LookingAfter lookingAfter,
            DrawSample sample,
            CompanyAccess access) {
        this.desk = desk;
        this.assigning = assigning;
        this.convening = convening;
        this.lookingAfter = lookingAfter;
        this.sample = sample;
        this.access = access;
    }

    @Override
    public Outcome<CaseState> checkReady(
            Actor director, CompanyId company, CaseId id, boolean ready, Text words, int seen) {
        AccreditationCase opened = open(director, company, id);
        return (ready ? Words.optional(words) : Words.required(words))
                .then(said -> desk.take(opened, director.person(), seen, new Happening.CheckedReady(ready, said)))
                .map(AccreditationCase::state);
    }

    @Override
    public Outcome<CaseState> assign(
            Actor director, CompanyId company, CaseId id, PersonId assessor, boolean first, Text words, int seen) {
        AccreditationCase opened = open(director, company, id);
        return Words.optional(words)
                .then(said -> desk.take(
                        opened,
                        director.person(),
                        seen,
                        new Happening.Assigned(assessor, first, said),
                        one -> assigning.may(
                                director, assessor, first, !said.es().isBlank(), one)))
                .map(taken -> {
                    access.assign(director, assessor, Part.ASSESSOR, company);
                    return taken.state();
                });
    }

    @Override
    public Outcome<CaseState> release(
            Actor director, CompanyId company, CaseId id, PersonId assessor, Text reason, int seen) {
        AccreditationCase opened = open(director, company, id);
        return Words.required(reason)
                .then(said -> desk.take(
                        opened,
                        director.person(),
                        seen,
                        new Happening.Released(assessor, said),
                        one -> assigning.mayGo(assessor, one)))
                .map(taken -> {
                    access.remove(director, assessor, company);
                    return taken.state();
                });
    }

    @Override
    public Outcome<CaseState> plan(
            Actor director, CompanyId company, CaseId id, LocalDate day, String place, int seen) {
        AccreditationCase opened = open(director, company, id);
        List<String> twice = sample.of(opened);
        return new Faults()
                .required("place", place, LONGEST_PLACE)
                .atIf(day.isBefore(desk.today()), "day", "date-in-past")
                .or(() -> new Happening.Planned(day, place.strip(), twice, Text.NOTHING))
                .then(planned -> desk.take(
                        opened,
                        director.person(),
                        seen,
                        planned,
                        one -> one.unless(one.firstAssessor().isEmpty(), () -> Refusal.of("assessor-missing"))
                                .then(staffed -> staffed.unless(
                                        !twice.isEmpty()
                                                && staffed.secondAssessor().isEmpty(),
                                        () -> Refusal.of("second-assessor-missing", twice.size())))))
                .map(AccreditationCase::state);
    }

    @Override
    public Outcome<CaseState> call(Actor director, CompanyId company, CaseId id, Convened convened, int seen) {
        AccreditationCase opened = open(director, company, id);
        Happening.Called called = new Happening.Called(
                opened.nextRound(), convened.members(), convened.chair(), convened.day(), Text.NOTHING);
        return desk.take(
                        opened,
                        director.person(),
                        seen,
                        called,
                        one -> convening.may(director, convened, one, one.refusalLifted()))
                .map(taken -> convening.seated(director, taken));
    }

    @Override
    public Outcome<CaseState> sendBack(Actor director, CompanyId company, CaseId id, Text reason, int seen) {
        AccreditationCase opened = open(director, company, id);
        return Words.required(reason)
                .then(said -> desk.take(opened, director.person(), seen, new Happening.Returned(said)))
                .map(AccreditationCase::state);
    }

    @Override
    public Outcome<CaseState> hear(Actor director, CompanyId company, CaseId id, Convened convened, int seen) {
        AccreditationCase opened = open(director, company, id);
        Happening.Heard heard = new Happening.Heard(
                opened.nextRound(), convened.members(), convened.chair(), convened.day(), Text.NOTHING);
        return desk.take(
                        opened,
                        director.person(),
                        seen,
                        heard,
                        one -> one.unless(one.openAppeal().isEmpty(), () -> Refusal.of("appeal-missing"))
                                .then(appealed -> convening.may(director, convened, appealed, true)))
                .map(taken -> convening.seated(director, taken));
    }

    @Override
    public Outcome<CaseState> survey(
            Actor director, CompanyId company, CaseId id, Surveillance seenOnTheDay, int seen) {
        return lookingAfter.survey(director, open(director, company, id), seenOnTheDay, seen);
    }

    @Override
    public Outcome<CaseState> suspend(Actor director, CompanyId company, CaseId id, Text reason, int seen) {
        return lookingAfter.suspend(director, open(director, company, id), reason, seen);
    }

    @Override
    public Outcome<CaseState> reinstate(Actor director, CompanyId company, CaseId id, Text reason, int seen) {
        return lookingAfter.reinstate(director, open(director, company, id), reason, seen);
    }

    @Override
    public Outcome<CaseState> withdraw(Actor director, CompanyId company, CaseId id, Text reason, int seen) {
        return lookingAfter.withdraw(director, open(director, company, id), reason, seen);
    }

    private AccreditationCase open(Actor director, CompanyId company, CaseId id) {
        return desk.open(director, Permission.RUN_CASES, company, id);
    }
}
