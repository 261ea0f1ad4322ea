package org.zarpe.internationalisation.queries;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.internationalisation.ChosenMarket;
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.internationalisation.MarketChoices;
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.domain.Decisions.Aim;
import org.zarpe.internationalisation.domain.Decisions.Choice;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.MarketOptions;
import org.zarpe.internationalisation.domain.Strategies;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional(readOnly = true)
class DecidedMarkets implements MarketChoices {

    private record Options(EnrolmentId of) {}

    private final Strategies strategies;
    private final MarketOptions options;

    DecidedMarkets(Strategies strategies, MarketOptions options) {
        this.strategies = strategies;
        this.options = options;
    }

    @Override
    public Optional<ChosenMarket> chosen(EnrolmentId enrolment) {
        return strategies.of(enrolment).choice().map(choice -> told(enrolment, choice));
    }

    @Override
    public List<ChosenMarket> former(EnrolmentId enrolment) {
        return strategies.of(enrolment).formerChoices().stream()
                .map(choice -> told(enrolment, choice))
                .toList();
    }

    @Override
    public List<MarketCase> options(EnrolmentId enrolment) {
        return all(enrolment).stream()
                .filter(option -> !option.archived())
                .map(MarketOption::market)
                .toList();
    }

    @Override
    public Optional<Objective> objective(EnrolmentId enrolment) {
        return strategies.of(enrolment).aim().map(Aim::objective);
    }

    private List<MarketOption> all(EnrolmentId enrolment) {
        return Look.once(new Options(enrolment), () -> options.findByEnrolmentIdOrderById(enrolment.value()));
    }

    private ChosenMarket told(EnrolmentId enrolment, Choice choice) {
        MarketOption chosen = all(enrolment).stream()
                .filter(option -> option.id().equals(choice.option()))
                .findFirst()
                .orElseThrow();
        return new ChosenMarket(
                chosen.market(),
                choice.why(),
                choice.stamp().by(),
                choice.stamp().day(),
                choice.stamp().at());
    }
}
