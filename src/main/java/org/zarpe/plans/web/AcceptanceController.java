package org.zarpe.plans.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.zarpe.plans.Cost;
import org.zarpe.plans.application.AgreePlan;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.queries.PlanShelf;
import org.zarpe.plans.queries.PlanShelf.WholePlan;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.WrittenFields;

/** The manager reads the plan and accepts it, or sends it back. */
@RestController
class AcceptanceController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final PlanShelf plans;
    private final SwotItems swot;
    private final AgreePlan agreement;
    private final PlanView view;
    private final Dictionary dictionary;

    AcceptanceController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            PlanShelf plans,
            SwotItems swot,
            AgreePlan agreement,
            PlanView view,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.plans = plans;
        this.swot = swot;
        this.agreement = agreement;
        this.view = view;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{company}/plan/acceptance")
    AcceptancePage read(Actor actor, Language language, @PathVariable CompanyId company) {
        access.must(actor, Permission.SEE_PLAN, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        return page(actor, language, enrolled, Typed.blank(), Map.of());
    }

    @PostMapping("/enrolments/{enrolment}/plan/acceptance")
    ResponseEntity<Page> accept(
            Actor actor,
            Language language,
            @PathVariable EnrolmentId enrolment,
            @RequestParam UUID id,
            @RequestParam Map<String, String> written) {
        long seen = new WrittenFields(written, new Faults()).version();
        return switch (agreement.accept(actor, enrolment, id, seen)) {
            case Outcome.Done<UUID> done -> plan(enrolment);
            case Outcome.Refused<UUID> refused -> again(actor, language, enrolment, written, refused.reasons());
        };
    }

    @PostMapping("/enrolments/{enrolment}/plan/return")
    ResponseEntity<Page> sendBack(
            Actor actor,
            Language language,
            @PathVariable EnrolmentId enrolment,
            @RequestParam UUID id,
            @RequestParam Map<String, String> written) {
        WrittenFields fields = new WrittenFields(written, new Faults());
        return switch (agreement.sendBack(actor, enrolment, id, fields.text("comment"), fields.version())) {
            case Outcome.Done<UUID> done -> plan(enrolment);
            case Outcome.Refused<UUID> refused -> again(actor, language, enrolment, written, refused.reasons());
        };
    }

    private ResponseEntity<Page> plan(EnrolmentId enrolment) {
        return Answers.seeOther("/companies/" + enrolments.get(enrolment).company() + "/plan");
    }

    private ResponseEntity<Page> again(
            Actor actor, Language language, EnrolmentId enrolment, Map<String, String> written, List<Refusal> reasons) {
        Typed typed = Typed.of(written);
        Enrolled enrolled = enrolments.get(enrolment);
        return reasons.contains(Refusal.stale())
                ? Answers.stale(
                        page(actor, language, enrolled, typed.refused(List.of(Refusal.of("plan-changed"))), written))
                : Answers.refused(page(actor, language, enrolled, typed.refused(reasons), Map.of()));
    }

    /** @param before what she read when she decided, where it changed since */
    private AcceptancePage page(
            Actor actor, Language language, Enrolled enrolled, Typed typed, Map<String, String> before) {
        WholePlan whole = plans.whole(actor, enrolled);
        Wording wording = new Wording(dictionary.in(language), enrolments.packOf(enrolled), swot.of(enrolled.id()));
        List<Action> proposed =
                whole.actions().stream().filter(Action::isProposed).toList();
        return new AcceptancePage(
                cabinet.open(actor, enrolled.company(), "plan"),
                enrolled.id().value(),
                Ids.next(),
                whole.plan().version(),
                whole.plan().isAgreed()
                        ? view.signed(
                                wording,
                                "plans.agreed.by",
                                whole.plan().acceptances().getFirst())
                        : null,
                access.may(actor, Permission.ACCEPT_PLAN, enrolled.company()),
                whole.plan().awaitsManager(),
                proposed.stream().map(action -> promise(wording, action)).toList(),
                totals(wording, proposed),
                typed,
                PlanRead.of(wording, proposed),
                PlanRead.against(before, wording, proposed));
    }

    private static AcceptancePage.Promise promise(Wording wording, Action action) {
        List<AcceptancePage.Said> said = wording.lines(action.terms()).entrySet().stream()
                .skip(1) // the title stands above
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> new AcceptancePage.Said(line.getKey(), line.getValue()))
                .toList();
        return new AcceptancePage.Promise(wording.words().of(action.terms().title()), said);
    }

    private static String totals(Wording wording, List<Action> proposed) {
        String hours = proposed.stream()
                .map(action -> action.terms().effortHours())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(wording.words()::number)
                .orElseGet(() -> wording.words().of("plans.nothing"));
        String money = proposed.stream()
                .map(action -> action.terms().cost())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        Cost::currency,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Cost::amount, BigDecimal::add)))
                .entrySet()
                .stream()
                .map(sum -> wording.words().money(sum.getValue(), sum.getKey()))
                .collect(Collectors.joining(" + "));
        return wording.words()
                .of(
                        "plans.acceptance.totals",
                        proposed.size(),
                        hours,
                        money.isEmpty() ? wording.words().of("plans.nothing") : money);
    }
}
