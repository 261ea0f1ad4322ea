package org.zarpe.identity.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Providers;
import org.zarpe.identity.StepUp;
import org.zarpe.identity.Visitors;
import org.zarpe.identity.Visitors.Visit;
import org.zarpe.identity.application.SettleDoors;
import org.zarpe.identity.application.SettleDoors.Settled;
import org.zarpe.identity.domain.ProviderWish;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** The director's doors: how many proofs people give, and who else may vouch for them. */
@RestController
class DoorsController {

    private final SettleDoors doors;
    private final StepUp stepUp;
    private final Visitors visitors;
    private final Providers providers;

    DoorsController(SettleDoors doors, StepUp stepUp, Visitors visitors, Providers providers) {
        this.doors = doors;
        this.stepUp = stepUp;
        this.visitors = visitors;
        this.providers = providers;
    }

    @GetMapping("/people/doors")
    DoorsPage page(Actor director) {
        Settled settled = doors.settled(director);
        return page(director, settled, DoorsPage.typed(settled));
    }

    @PostMapping("/people/doors/proofs")
    ResponseEntity<Page> proofs(Actor director, @RequestParam(defaultValue = "") String everybodyTwice) {
        director.must(Permission.SETTLE_DOORS);
        stepUp.mustBeRecent();
        doors.askTwice(director, "true".equals(everybodyTwice));
        return Answers.seeOther("/people/doors");
    }

    @PostMapping("/people/doors/provider")
    ResponseEntity<Page> letVouch(Actor director, @RequestParam Map<String, String> typed) {
        director.must(Permission.SETTLE_DOORS);
        stepUp.mustBeRecent();
        Typed form = Typed.of(typed);
        ProviderWish wish = new ProviderWish(
                form.value("name"),
                form.value("issuer"),
                form.value("clientId"),
                form.value("clientSecret"),
                form.value("mailDomains"));
        return switch (doors.letVouch(director, wish, visit().session())) {
            case Outcome.Done<Actor> done -> Answers.seeOther("/people/doors");
            case Outcome.Refused<Actor> refused ->
                Answers.refused(page(director, doors.settled(director), form.refused(refused.reasons())));
        };
    }

    @PostMapping("/people/doors/provider/removal")
    ResponseEntity<Page> vouchNoMore(Actor director) {
        director.must(Permission.SETTLE_DOORS);
        stepUp.mustBeRecent();
        doors.vouchNoMore(director, visit().session());
        return Answers.seeOther("/people/doors");
    }

    private DoorsPage page(Actor director, Settled settled, Typed typed) {
        return new DoorsPage(settled, typed, providers.back(director.operator()), visit().demo());
    }

    private Visit visit() {
        return visitors.current().orElseThrow();
    }
}
