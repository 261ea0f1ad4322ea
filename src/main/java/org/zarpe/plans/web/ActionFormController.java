package org.zarpe.plans.web;

import java.util.Arrays;
import java.util.HashMap;
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
import org.zarpe.internationalisation.MarketChoices;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.Resource;
import org.zarpe.plans.application.DraftActions;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.ActionRules;
import org.zarpe.plans.queries.PlanShelf;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Writing an action and changing what it says. */
@RestController
class ActionFormController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final PlanShelf plans;
    private final SwotItems swot;
    private final MarketChoices markets;
    private final DraftActions drafts;
    private final Dictionary dictionary;

    ActionFormController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            PlanShelf plans,
            SwotItems swot,
            MarketChoices markets,
            DraftActions drafts,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.plans = plans;
        this.swot = swot;
        this.markets = markets;
        this.drafts = drafts;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{company}/actions/new")
    ActionFormPage blank(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String swot,
            @RequestParam(defaultValue = "") String requirement) {
        Map<String, String> answers = new HashMap<>(Map.of("currency", "MXN"));
        if (!swot.isEmpty()) {
            answers.put("swot-" + swot, "true");
        }
        if (!requirement.isEmpty()) {
            answers.put("requirement-" + requirement, "true");
        }
        return page(actor, language, company, Ids.next(), null, Typed.of(answers));
    }

    @PostMapping("/companies/{company}/actions")
    ResponseEntity<Page> propose(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> written) {
        return switch (drafts.propose(actor, company, id, written)) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/plan#" + id);
            case Outcome.Refused<UUID> refused ->
                Answers.refused(page(
                        actor, language, company, id, null, Typed.of(written).refused(refused.reasons())));
        };
    }

    @GetMapping("/companies/{company}/actions/{id}/edit")
    ActionFormPage edit(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID id) {
        Action action = action(actor, company, id);
        return page(actor, language, company, id, action, written(action.terms(), dictionary.in(language)));
    }

    @PostMapping("/companies/{company}/actions/{id}")
    ResponseEntity<Page> reword(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> written) {
        return switch (drafts.reword(actor, company, id, written)) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/actions/" + id);
            case Outcome.Refused<UUID> refused -> again(actor, language, company, id, written, refused.reasons());
        };
    }

    private ResponseEntity<Page> again(
            Actor actor,
            Language language,
            CompanyId company,
            UUID id,
            Map<String, String> written,
            List<Refusal> reasons) {
        Action action = action(actor, company, id);
        Typed typed = Typed.of(written).refused(reasons);
        ActionFormPage page = page(actor, language, company, id, action, typed);
        if (!reasons.contains(Refusal.stale())) {
            return Answers.refused(page);
        }
        ActionTerms yours = ActionRules.read(written, new Faults(), action.terms());
        Enrolled enrolled = enrolments.get(action.enrolment());
        Wording wording = new Wording(dictionary.in(language), enrolments.packOf(enrolled), swot.of(enrolled.id()));
        List<Difference> between = wording.between(yours, action.terms());
        return Answers.stale(new ActionFormPage(
                page.file(),
                id,
                page.version(),
                page.agreed(),
                typed,
                page.pillars(),
                page.swot(),
                page.chosen(),
                page.requirements(),
                page.resources(),
                page.market(),
                between));
    }

    private ActionFormPage page(
            Actor actor, Language language, CompanyId company, UUID id, @Nullable Action action, Typed typed) {
        access.must(actor, Permission.DRAFT_PLAN, company);
        CompanyFile file = cabinet.open(actor, company, "plan");
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Pack pack = enrolments.packOf(enrolled);
        Words words = dictionary.in(language);
        Wording wording = new Wording(words, pack, swot.of(enrolled.id()));
        return new ActionFormPage(
                file,
                id,
                action == null ? null : action.version(),
                action != null && action.wasAgreed(),
                typed,
                pack.pillars().stream()
                        .map(one -> new Option(one.id(), words.of(one.name()), words.of(one.meaning())))
                        .toList(),
                wording.swot().stream()
                        .map(item -> new Option("swot-" + item.id(), wording.swotItem(item.id())))
                        .toList(),
                pack.requirements().stream()
                        .filter(one -> typed.has("requirement-" + one.id()))
                        .map(one -> new Option("requirement-" + one.id(), wording.requirement(one.id())))
                        .toList(),
                pack.requirements().stream()
                        .map(one -> new Option(one.id(), wording.requirement(one.id())))
                        .toList(),
                Arrays.stream(Resource.Kind.values())
                        .map(kind -> new Option(Words.kebab(kind), words.of("plans.resource", kind)))
                        .toList(),
                pack.declares("strategy") ? market(enrolled, words) : null,
                List.of());
    }

    private String market(Enrolled enrolled, Words words) {
        return markets.chosen(enrolled.id())
                .map(choice -> words.of(
                        "plans.field.market.chosen",
                        Countries.name(choice.market().country(), words.language())))
                .orElseGet(() -> words.of("plans.field.market.hint"));
    }

    private Action action(Actor actor, CompanyId company, UUID id) {
        return plans.action(actor, enrolments.current(company).orElseThrow(), id)
                .action();
    }

    /** The terms as somebody would have typed them. */
    private static Typed written(ActionTerms terms, Words words) {
        Typed typed = Typed.blank()
                .with("title", words.of(terms.title()))
                .with("pillar", terms.pillar())
                .with("gap", words.of(terms.needs().gap()))
                .with("market", words.of(terms.needs().market()))
                .with("owner", terms.owner())
                .with("start", typed(terms.start()))
                .with("due", typed(terms.due()))
                .with(
                        "effort",
                        terms.effortHours() == null ? null : terms.effortHours().toPlainString())
                .with(
                        "cost",
                        terms.cost() == null ? null : words.number(terms.cost().amount()))
                .with("currency", terms.cost() == null ? "MXN" : terms.cost().currency())
                .with("expected", words.of(terms.expected()))
                .with(
                        "resourceKind",
                        terms.resource() == null
                                ? null
                                : Words.kebab(terms.resource().kind()))
                .with(
                        "resource",
                        terms.resource() == null
                                ? null
                                : words.of(terms.resource().name()));
        for (UUID item : terms.needs().swotItems()) {
            typed = typed.with("swot-" + item, "true");
        }
        for (String requirement : terms.needs().requirements()) {
            typed = typed.with("requirement-" + requirement, "true");
        }
        return typed;
    }

    private static @Nullable String typed(@Nullable PartialDate date) {
        return date == null ? null : date.written();
    }
}
