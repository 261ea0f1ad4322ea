package org.zarpe.diagnosis.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;

/** The SWOT as a whole: its items find their places, or leave it. */
@RestController
@RequestMapping("/companies/{company}/swot")
class SwotController {

    private final SwotView view;
    private final DrawSwot draw;

    SwotController(SwotView view, DrawSwot draw) {
        this.view = view;
        this.draw = draw;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable CompanyId company) {
        return view.page(actor, language, company, List.of());
    }

    @PostMapping(path = "/items/{id}/place", params = "move")
    ResponseEntity<Page> move(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam DrawSwot.Move move,
            @RequestParam long version) {
        return answer(actor, language, company, id, () -> draw.move(actor, company, id, move, version));
    }

    /** @param before the item it goes before, left out for the end of the quadrant */
    @PostMapping(
            path = "/items/{id}/place",
            params = {"quadrant", "!move"})
    ResponseEntity<Page> place(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam Quadrant quadrant,
            @RequestParam @Nullable UUID before,
            @RequestParam long version) {
        DrawSwot.Spot spot = new DrawSwot.Spot(quadrant, before);
        return answer(actor, language, company, id, () -> draw.place(actor, company, id, spot, version));
    }

    @PostMapping("/items/{id}/archive")
    ResponseEntity<Page> archive(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam long version) {
        return answer(actor, language, company, id, () -> draw.archive(actor, company, id, version));
    }

    private ResponseEntity<Page> answer(
            Actor actor, Language language, CompanyId company, UUID id, Supplier<Outcome<UUID>> change) {
        return switch (change.get()) {
            case Outcome.Done<UUID> done -> Answers.seeOther("/companies/" + company + "/swot#" + id);
            case Outcome.Refused<UUID>(List<Refusal> reasons) ->
                QuestionnaireView.isStale(reasons)
                        ? stale(actor, language, company, id)
                        : Answers.refused(view.page(actor, language, company, reasons));
        };
    }

    private ResponseEntity<Page> stale(Actor actor, Language language, CompanyId company, UUID id) {
        Refusal told = view.find(actor, company, id)
                .map(item -> Refusal.of("swot-item-stays", item.entry().text()))
                .orElseGet(() -> Refusal.of("swot-item-gone"));
        return Answers.stale(view.page(actor, language, company, List.of(told)));
    }
}
