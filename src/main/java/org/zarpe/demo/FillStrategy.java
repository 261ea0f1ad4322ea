package org.zarpe.demo;

import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Aim;
import org.zarpe.demo.DemoCompany.Choice;
import org.zarpe.demo.DemoCompany.Strategy;
import org.zarpe.internationalisation.DefineStrategy;
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.internationalisation.Objective;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;

/** Markets the adviser prepares, the manager's choice, the objective. */
@Component
class FillStrategy {

    private final DefineStrategy strategies;

    FillStrategy(DefineStrategy strategies) {
        this.strategies = strategies;
    }

    void define(Play play) {
        Strategy strategy = play.story().strategy();
        if (strategy == null) {
            return;
        }
        strategy.options()
                .forEach(option -> strategies
                        .offer(
                                play.adviser(),
                                play.enrolment(),
                                play.id(market(option.key())),
                                new MarketCase(
                                        option.country(),
                                        option.mode(),
                                        option.why(),
                                        option.strengths(),
                                        option.evidence(),
                                        option.obstacles(),
                                        option.expectedSales(),
                                        option.currency(),
                                        option.expectedYear()),
                                strategy.prepared())
                        .orThrow());
        Choice choice = strategy.choice();
        if (choice != null) {
            choose(play, choice);
        }
    }

    private void choose(Play play, Choice choice) {
        strategies
                .choose(
                        play.manager(),
                        play.enrolment(),
                        Ids.next(),
                        play.id(market(choice.market())),
                        choice.why(),
                        choice.on())
                .orThrow();
        Aim aim = choice.objective();
        Objective objective = new Objective(
                aim.what(),
                aim.amount(),
                aim.measure(),
                aim.currency(),
                PartialDate.parse(aim.by()).orElseThrow());
        strategies
                .aim(play.manager(), play.enrolment(), Ids.next(), objective, choice.on())
                .orThrow();
    }

    private static String market(String key) {
        return "market/" + key;
    }
}
