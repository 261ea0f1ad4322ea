package org.zarpe.diagnosis.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Writing one item of a SWOT. */
@RestController
@RequestMapping("/companies/{company}/swot")
class SwotItemController {

    private final CompanyFile.Cabinet cabinet;
    private final Enrolments enrolments;
    private final SwotView view;
    private final DrawSwot draw;

    SwotItemController(CompanyFile.Cabinet cabinet, Enrolments enrolments, SwotView view, DrawSwot draw) {
        this.cabinet = cabinet;
        this.enrolments = enrolments;
        this.view = view;
        this.draw = draw;
    }

    @GetMapping("/new")
    Page blank(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam @Nullable Quadrant quadrant) {
        Typed form = Typed.blank().with("quadrant", quadrant).with("source", SwotSource.Kind.REPORTED);
        return page(actor, language, company, Ids.next(), null, form, List.of());
    }

    @GetMapping("/items/{id}")
    Page open(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID id) {
        SwotItem item =
                view.find(actor, company, id).orElseThrow(() -> new NoSuchElementException("no SWOT item " + id));
        return page(
                actor,
                language,
                company,
                id,
                item.version(),
                SwotForm.of(item.entry(), language).typed(),
                List.of());
    }

    @PostMapping("/items/{id}")
    ResponseEntity<Page> save(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        SwotForm form = new SwotForm(Typed.of(sent), language);
        Long version = form.version();
        Outcome<DrawSwot.Wording> wording = form.wording(view.find(actor, company, id));
        Outcome<UUID> outcome = wording.then(sound -> version == null
                ? draw.add(actor, company, id, sound)
                : draw.reword(actor, company, id, sound, version));
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/swot#" + id);
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                QuestionnaireView.isStale(reasons)
                        ? stale(actor, language, company, id, form)
                        : Answers.refused(page(
                                actor,
                                language,
                                company,
                                id,
                                version,
                                form.typed().refused(reasons),
                                List.of()));
        };
    }

    private ResponseEntity<Page> stale(Actor actor, Language language, CompanyId company, UUID id, SwotForm form) {
        SwotItem now = view.find(actor, company, id).orElse(null);
        if (now == null) {
            // archived meanwhile: there is nothing left to change
            return Answers.seeOther("/companies/" + company + "/swot");
        }
        List<Difference> differences =
                form.against(SwotForm.of(now.entry(), language), view.sources(actor, enrolled(company), language));
        return differences.isEmpty()
                ? Answers.seeOther("/companies/" + company + "/swot#" + id)
                : Answers.stale(page(actor, language, company, id, now.version(), form.typed(), differences));
    }

    private SwotItemPage page(
            Actor actor,
            Language language,
            CompanyId company,
            UUID id,
            @Nullable Long version,
            Typed typed,
            List<Difference> differences) {
        CompanyFile file = cabinet.open(actor, company, "swot", Permission.CHANGE_SWOT);
        SwotSources sources = view.sources(actor, enrolled(company), language);
        return new SwotItemPage(
                file,
                id,
                version,
                typed,
                SwotForm.quadrants(sources.words()),
                SwotForm.importances(sources.words()),
                sources.options(),
                differences);
    }

    private Enrolled enrolled(CompanyId company) {
        return enrolments.current(company).orElseThrow(() -> new NoSuchElementException("no enrolment of " + company));
    }
}
