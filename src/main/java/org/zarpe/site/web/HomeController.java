package org.zarpe.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.advice.Contacts;
import org.zarpe.cases.WaitingCases;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Visitors;
import org.zarpe.programmes.CohortBoards;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.CompanyCards;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextSteps;
import org.zarpe.programmes.OpenCalls;
import org.zarpe.reports.ProgrammeFigures;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.SeveralScopes;
import org.zarpe.site.web.AdviserHomePage.Mine;
import org.zarpe.site.web.AdviserHomePage.Waiting;

/** The first page of each person. */
@RestController
class HomeController {

    private static final int AT_A_GLANCE = 12;

    private final Visitors visitors;
    private final OpenCalls calls;
    private final CompanyCards cards;
    private final CohortBoards boards;
    private final NextSteps steps;
    private final ProgrammeFigures figures;
    private final Contacts contacts;
    private final Enrolments enrolments;
    private final WaitingCases cases;
    private final Clock clock;

    HomeController(
            Visitors visitors,
            OpenCalls calls,
            CompanyCards cards,
            CohortBoards boards,
            NextSteps steps,
            ProgrammeFigures figures,
            Contacts contacts,
            Enrolments enrolments,
            WaitingCases cases,
            Clock clock) {
        this.visitors = visitors;
        this.calls = calls;
        this.cards = cards;
        this.boards = boards;
        this.steps = steps;
        this.figures = figures;
        this.contacts = contacts;
        this.enrolments = enrolments;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/")
    @SeveralScopes
    ResponseEntity<Page> landing() {
        return visitors.current().isPresent() ? Answers.seeOther("/home") : Answers.page(new LandingPage(calls.open()));
    }

    @GetMapping("/home")
    ResponseEntity<Page> home(Actor actor) {
        return switch (actor.role()) {
            case DIRECTOR -> Answers.page(director(actor));
            case ADVISER -> Answers.page(adviser(actor));
            case MANAGER, STAFF -> Answers.seeOther("/companies/" + actor.company());
            case ASSESSOR, COMMITTEE -> Answers.seeOther("/cases");
            case TRAINER -> Answers.seeOther("/companies");
            case RESEARCHER -> Answers.seeOther("/panel");
        };
    }

    private DirectorHomePage director(Actor actor) {
        List<CohortBoard> all = boards.all(actor);
        return new DirectorHomePage(
                actor.name(),
                LocalDate.now(clock),
                cases.of(actor),
                all,
                cards.stuck(actor, AT_A_GLANCE),
                figures.due(all),
                figures.of(actor, all));
    }

    private AdviserHomePage adviser(Actor actor) {
        List<CompanyCard> mine = cards.visibleTo(actor);
        List<Waiting> waiting = mine.stream()
                .flatMap(card -> steps.of(actor, card.enrolment()).stream().map(step -> new Waiting(card, step)))
                .sorted(Comparator.comparing((Waiting one) -> one.step().order()))
                .toList();
        return new AdviserHomePage(actor.name(), waiting, companies(mine));
    }

    private List<Mine> companies(List<CompanyCard> mine) {
        LocalDate today = LocalDate.now(clock);
        Map<CompanyId, LocalDate> last =
                contacts.last(mine.stream().map(card -> card.company().id()).toList());
        return mine.stream()
                .map(card -> new Mine(
                        card,
                        enrolments.packOf(card.enrolment()).declares("advice"),
                        Optional.ofNullable(last.get(card.company().id()))
                                .map(day -> ChronoUnit.DAYS.between(day, today))
                                .orElse(null)))
                .toList();
    }
}
