package org.zarpe.internationalisation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.internationalisation.DefineStrategy;
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.internationalisation.Objective;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

@Component
class StrategyDefinition implements DefineStrategy {

    private final PrepareOptions options;
    private final ChooseMarket choices;
    private final StateObjective objectives;

    StrategyDefinition(PrepareOptions options, ChooseMarket choices, StateObjective objectives) {
        this.options = options;
        this.choices = choices;
        this.objectives = objectives;
    }

    @Override
    public Outcome<UUID> offer(Actor adviser, EnrolmentId enrolment, UUID id, MarketCase market, LocalDate day) {
        return options.offer(adviser, enrolment, id, market, day);
    }

    @Override
    public Outcome<UUID> choose(Actor manager, EnrolmentId enrolment, UUID id, UUID option, Text why, LocalDate day) {
        return choices.choose(manager, enrolment, id, option, why, day);
    }

    @Override
    public Outcome<UUID> aim(Actor actor, EnrolmentId enrolment, UUID id, Objective objective, LocalDate day) {
        return objectives.aim(actor, enrolment, id, objective, day);
    }
}
