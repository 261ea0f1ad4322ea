package org.zarpe.site.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Visitors;
import org.zarpe.programmes.CohortBoards;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.CompanyCards;
import org.zarpe.programmes.NextSteps;
import org.zarpe.programmes.OpenCalls;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;

/** The first page of each person. */
@RestController
class HomeController {

    private static final int FIRST_THINGS = 7;

    private final Visitors visitors;
    private final OpenCalls calls;
    private final CompanyCards cards;
    private final CohortBoards boards;
    private final NextSteps steps;

    HomeController(Visitors visitors, OpenCalls calls, CompanyCards cards, CohortBoards boards, NextSteps steps) {
        this.visitors = visitors;
        this.calls = calls;
        this.cards = cards;
        this.boards = boards;
        this.steps = steps;
    }

    @GetMapping("/")
    ResponseEntity<Page> landing() {
        return visitors.current().isPresent() ? Answers.seeOther("/home") : Answers.page(new LandingPage(calls.open()));
    }

    @GetMapping("/home")
    ResponseEntity<Page> home(Actor actor) {
        return switch (actor.role()) {
            case DIRECTOR -> Answers.page(director(actor));
            case ADVISER -> Answers.page(adviser(actor));
            case MANAGER -> Answers.seeOther("/companies/" + actor.company());
            case ASSESSOR -> Answers.seeOther("/companies");
        };
    }

    private DirectorHomePage director(Actor actor) {
        List<CompanyCard> stuck =
                cards.visibleTo(actor).stream().filter(CompanyCard::isStuck).toList();
        return new DirectorHomePage(actor.name(), boards.all(actor), stuck);
    }

    private AdviserHomePage adviser(Actor actor) {
        List<CompanyCard> mine = cards.visibleTo(actor);
        List<AdviserHomePage.Waiting> waiting = mine.stream()
                .flatMap(card ->
                        steps.of(actor, card.enrolment()).stream().map(step -> new AdviserHomePage.Waiting(card, step)))
                .sorted(Comparator.comparing(
                        (AdviserHomePage.Waiting one) -> one.step().order()))
                .limit(FIRST_THINGS)
                .toList();
        return new AdviserHomePage(actor.name(), waiting, mine);
    }
}
