package org.zarpe.cases.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.DecideCases;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.Happening;
import org.zarpe.cases.Happening.Answered.Answer;
import org.zarpe.cases.VoteChoice;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Ballot;
import org.zarpe.cases.domain.DecisionBook;
import org.zarpe.cases.domain.Panel;
import org.zarpe.cases.domain.Vote;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class DecideInCommittee implements DecideCases {

    private static final int LONGEST_REASON = 2000;

    private final CaseDesk desk;
    private final DecisionBook book;
    private final Independence independence;
    private final JudgeGates gates;
    private final FreezeDecision freeze;
    private final LookingAfter lookingAfter;

    DecideInCommittee(
            CaseDesk desk,
            DecisionBook book,
            Independence independence,
            JudgeGates gates,
            FreezeDecision freeze,
            LookingAfter lookingAfter) {
        this.desk = desk;
        this.book = book;
        this.independence = independence;
        this.gates = gates;
        this.freeze = freeze;
        this.lookingAfter = lookingAfter;
    }

    @Override
    public Outcome<VoteChoice> vote(
            Actor member, CompanyId company, CaseId id, int round, VoteChoice choice, String reason) {
        AccreditationCase opened = desk.open(member, Permission.DECIDE_CASES, company, id);
        Vote vote = new Vote(round, member.person(), choice, reason.strip(), desk.now());
        return panel(opened)
                .then(panel -> seated(panel, vote))
                .then(panel -> new Faults()
                        .atIf(choice != VoteChoice.YES && reason.isBlank(), "reason", "required")
                        .text("reason", reason, LONGEST_REASON)
                        .or(() -> panel))
                .then(panel -> allowed(opened, panel, vote))
                .then(may ->
                        book.add(opened, vote) ? Outcome.done(choice) : Outcome.refused(Refusal.of("voted-already")));
    }

    private static Outcome<Panel> seated(Panel panel, Vote vote) {
        if (panel.round() != vote.round()) {
            return Outcome.refused(Refusal.stale());
        }
        return panel.seats(vote.member()) ? Outcome.done(panel) : Outcome.refused(Refusal.of("not-seated"));
    }

    private Outcome<AccreditationCase> allowed(AccreditationCase opened, Panel panel, Vote vote) {
        if (vote.choice() == VoteChoice.ABSTAIN) {
            return Outcome.done(opened);
        }
        return independence
                .of(vote.member(), opened)
                .then(free -> vote.choice() == VoteChoice.YES && !panel.onAppeal()
                        ? gates.allHold(free, desk.today()).map(results -> free)
                        : Outcome.done(free));
    }

    @Override
    public Outcome<CaseState> decide(Actor chair, CompanyId company, CaseId id, Text minutes, int seen) {
        AccreditationCase opened = desk.open(chair, Permission.DECIDE_CASES, company, id);
        return panel(opened)
                .then(panel -> panel.chair().equals(chair.person())
                        ? Outcome.done(panel)
                        : Outcome.<Panel>refused(Refusal.of("only-the-chair")))
                .then(panel -> Words.required(minutes)
                        .then(words -> new Ballot(panel, opened.criteria(), book.votes(id)).carries())
                        .then(carries -> panel.onAppeal()
                                ? answered(chair, opened, panel, carries, minutes, seen)
                                : decided(chair, opened, panel, carries, minutes, seen)));
    }

    private Outcome<CaseState> decided(
            Actor chair, AccreditationCase opened, Panel panel, boolean granted, Text minutes, int seen) {
        LocalDate today = desk.today();
        Outcome<List<GateResult>> may =
                granted ? gates.allHold(opened, today) : Outcome.done(gates.judge(opened, today));
        return may.then(results -> desk.take(
                        opened, chair.person(), seen, new Happening.Decided(panel.round(), granted, minutes))
                .map(taken -> {
                    freeze.keep(taken, panel.round(), granted, results);
                    return taken.state();
                }));
    }

    private Outcome<CaseState> answered(
            Actor chair, AccreditationCase opened, Panel panel, boolean upheld, Text minutes, int seen) {
        Answer answer = !upheld
                ? Answer.DISMISSED
                : opened.state() == CaseState.SUSPENDED ? Answer.SUSPENSION_LIFTED : Answer.REFUSAL_LIFTED;
        return desk.take(
                        opened,
                        chair.person(),
                        seen,
                        new Happening.Answered(panel.round(), answer, minutes),
                        Outcome::done,
                        taken -> answer == Answer.SUSPENSION_LIFTED
                                ? lookingAfter.standsAgain(taken)
                                : Outcome.done(taken))
                .map(AccreditationCase::state);
    }

    private static Outcome<Panel> panel(AccreditationCase of) {
        return of.sitting().map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.of("case-not-there-yet")));
    }
}
