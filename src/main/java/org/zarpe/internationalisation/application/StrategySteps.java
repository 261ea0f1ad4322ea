package org.zarpe.internationalisation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Role;
import org.zarpe.internationalisation.MarketChoices;
import org.zarpe.methodology.RuleReading;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;

/** While a stage is open that closes by the choice of a market. */
@Component
class StrategySteps implements NextStep.Source {

    private static final Set<Role> ADVISERS = Set.of(Role.ADVISER, Role.DIRECTOR);

    private final StrategyRoom room;
    private final Enrolments enrolments;
    private final MarketChoices markets;

    StrategySteps(StrategyRoom room, Enrolments enrolments, MarketChoices markets) {
        this.room = room;
        this.enrolments = enrolments;
        this.markets = markets;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        return isDue(enrolled) ? steps(enrolled) : List.of();
    }

    private List<NextStep> steps(Enrolled enrolled) {
        String page = "/companies/" + enrolled.company() + "/markets";
        int missing =
                room.fewestOptions(enrolled) - markets.options(enrolled.id()).size();
        List<NextStep> steps = new ArrayList<>();
        if (missing > 0) {
            steps.add(new NextStep(
                    "internationalisation.step.options", List.of(missing), page + "/options/new", 40, ADVISERS));
        } else if (markets.chosen(enrolled.id()).isEmpty()) {
            steps.add(new NextStep("internationalisation.step.choose", List.of(), page, 41, Set.of(Role.MANAGER)));
        }
        if (markets.objective(enrolled.id()).isEmpty()) {
            steps.add(new NextStep(
                    "internationalisation.step.objective",
                    List.of(),
                    page + "/objective",
                    42,
                    Set.of(Role.ADVISER, Role.DIRECTOR, Role.MANAGER)));
        }
        return steps;
    }

    private boolean isDue(Enrolled enrolled) {
        return new RuleReading(enrolments.packOf(enrolled))
                .anyLeavesBy(stage -> enrolled.isOpen(stage.id()), fact -> fact.startsWith("market."));
    }
}
