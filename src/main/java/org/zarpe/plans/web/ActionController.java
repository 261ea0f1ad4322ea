package org.zarpe.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.application.MoveActions;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.ActionLog;
import org.zarpe.plans.domain.AgreedAction;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.queries.PlanShelf;
import org.zarpe.plans.queries.PlanShelf.WholeAction;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.WrittenFields;

/** One action and moving it on. */
@RestController
class ActionController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final PlanShelf plans;
    private final SwotItems swot;
    private final MoveActions moves;
    private final PlanView view;
    private final Dictionary dictionary;
    private final Clock clock;

    ActionController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            PlanShelf plans,
            SwotItems swot,
            MoveActions moves,
            PlanView view,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.plans = plans;
        this.swot = swot;
        this.moves = moves;
        this.view = view;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/companies/{company}/actions/{id}")
    ActionPage page(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID id) {
        return page(actor, language, company, id, null, Typed.blank());
    }

    @PostMapping("/companies/{company}/actions/{id}/progress")
    ResponseEntity<Page> move(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam ActionMove move,
            @RequestParam Map<String, String> written) {
        WrittenFields fields = new WrittenFields(written, new Faults());
        return switch (moves.move(actor, company, id, move, fields.text("note"), fields.version())) {
            case Outcome.Done<ActionStatus> done -> Answers.seeOther(back(company, id, written));
            case Outcome.Refused<ActionStatus> refused -> {
                List<Refusal> reasons =
                        refused.isStale() ? List.of(Refusal.of("action-moved-meanwhile")) : refused.reasons();
                ActionPage again = page(
                        actor, language, company, id, move, Typed.of(written).refused(reasons));
                yield refused.isStale() ? Answers.stale(again) : Answers.refused(again);
            }
        };
    }

    private static String back(CompanyId company, UUID id, Map<String, String> written) {
        return "board".equals(written.get("from"))
                ? "/companies/" + company + "/plan#" + id
                : "/companies/" + company + "/actions/" + id;
    }

    private ActionPage page(
            Actor actor, Language language, CompanyId company, UUID id, @Nullable ActionMove tried, Typed typed) {
        CompanyFile file = cabinet.open(actor, company, "plan");
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        WholeAction whole = plans.action(actor, enrolled, id);
        Wording wording = new Wording(dictionary.in(language), enrolments.packOf(enrolled), swot.of(enrolled.id()));
        Action action = whole.action();
        boolean open = enrolled.isOngoing();
        boolean advises = access.may(actor, Permission.DRAFT_PLAN, company);
        boolean writes = advises || access.may(actor, Permission.WORK_ON_PLAN, company);
        return new ActionPage(
                file,
                id,
                action.version(),
                wording.words().of(action.terms().title()),
                action.status(),
                action.isLate(LocalDate.now(clock)),
                action.isAddedLater(),
                enrolled.enteredAfterwards(),
                wording.lines(action.terms()).entrySet().stream()
                        .skip(1) // the title stands above
                        .filter(line -> !line.getValue().isEmpty())
                        .map(line -> new AcceptancePage.Said(line.getKey(), line.getValue()))
                        .toList(),
                wording.words().of(action.evidence()),
                agreement(actor, wording, enrolled, whole.agreed()),
                whole.agreed() == null
                        ? List.<Difference>of()
                        : wording.between(whole.agreed().terms(), action.terms()),
                action.moves().stream()
                        .filter(move -> open && writes && (advises || !isForAdvisers(move, action)))
                        .toList(),
                whole.log().reversed().stream().map(line -> done(wording, line)).toList(),
                open && advises && action.status() != ActionStatus.VERIFIED && action.status() != ActionStatus.DROPPED,
                tried,
                typed);
    }

    private static boolean isForAdvisers(ActionMove move, Action action) {
        return move == ActionMove.VERIFY || !action.wasAgreed();
    }

    private @Nullable String agreement(Actor actor, Wording wording, Enrolled enrolled, @Nullable AgreedAction agreed) {
        if (agreed == null) {
            return null;
        }
        Plan plan = plans.whole(actor, enrolled).plan();
        return plan.acceptances().stream()
                .filter(step -> step.id().equals(agreed.acceptance()))
                .findFirst()
                .map(step -> view.signed(wording, "plans.action.agreed.by", step))
                .orElse(null);
    }

    private ActionPage.Done done(Wording wording, ActionLog.Line line) {
        return new ActionPage.Done(
                wording.words().shortDate(line.stamp().day()),
                wording.words().of("plans.move.done", line.move()),
                wording.words().of(line.note()));
    }
}
