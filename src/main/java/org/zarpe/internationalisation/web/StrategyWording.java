package org.zarpe.internationalisation.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.identity.People;
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.application.StrategyReading;
import org.zarpe.internationalisation.domain.Decisions.Aim;
import org.zarpe.internationalisation.domain.Decisions.Choice;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.Stamp;
import org.zarpe.internationalisation.domain.Strategy;
import org.zarpe.internationalisation.web.MarketsPage.Chosen;
import org.zarpe.internationalisation.web.MarketsPage.OptionCard;
import org.zarpe.internationalisation.web.MarketsPage.Reopened;
import org.zarpe.internationalisation.web.MarketsPage.StatedObjective;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;

/** Says a strategic definition in one language. */
final class StrategyWording {

    private final Words words;
    private final People people;

    StrategyWording(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    MarketsPage page(CompanyFile file, StrategyReading reading) {
        Strategy strategy = reading.strategy();
        Map<UUID, MarketOption> options =
                reading.options().stream().collect(Collectors.toMap(MarketOption::id, Function.identity()));
        Aim aim = strategy.aim().orElse(null);
        return new MarketsPage(
                file,
                reading,
                strategy.choice().map(choice -> chosen(choice, options)).orElse(null),
                strategy.formerChoices().reversed().stream()
                        .map(choice -> chosen(choice, options))
                        .toList(),
                reading.open().stream().map(option -> card(option, reading)).toList(),
                reading.options().stream()
                        .filter(MarketOption::archived)
                        .map(option -> card(option, reading))
                        .toList(),
                aim == null ? null : stated(aim),
                strategy.decisions().reopenings().stream()
                        .map(reopening -> new Reopened(reopening.why(), by(reopening.stamp())))
                        .toList());
    }

    OptionCard card(MarketOption option, StrategyReading reading) {
        Strategy strategy = reading.strategy();
        boolean chosen = strategy.choice()
                .filter(choice -> choice.option().equals(option.id()))
                .isPresent();
        return new OptionCard(
                option,
                country(option.market()),
                expected(option.market()),
                chosen,
                reading.prepares() && !strategy.isFrozen() && !strategy.wasChosen(option.id()));
    }

    String country(MarketCase market) {
        return Countries.name(market.country(), words.language());
    }

    private StatedObjective stated(Aim aim) {
        Objective objective = aim.objective();
        return new StatedObjective(
                objective.what(),
                amount(objective),
                words.of("internationalisation.objective.by", objective.by()),
                by(aim.stamp()));
    }

    private String amount(Objective objective) {
        BigDecimal amount = objective.amount();
        return switch (objective.measure()) {
            case MONEY -> words.money(amount, objective.currency() == null ? "" : objective.currency());
            case SHARE_OF_SALES -> words.of("internationalisation.objective.share", words.percent(amount));
            case CUSTOMERS -> words.of("internationalisation.objective.customers", amount.intValue());
            case ORDERS -> words.of("internationalisation.objective.orders", amount.intValue());
        };
    }

    private @Nullable String expected(MarketCase market) {
        if (market.expectedSales() == null || market.currency() == null) {
            return null;
        }
        String amount = words.money(market.expectedSales(), market.currency());
        return market.expectedYear() == null
                ? amount
                : words.of("internationalisation.option.expected-in", amount, Integer.toString(market.expectedYear()));
    }

    private Chosen chosen(Choice choice, Map<UUID, MarketOption> options) {
        MarketCase market = Objects.requireNonNull(options.get(choice.option())).market();
        return new Chosen(choice.option(), country(market), market, choice.why(), by(choice.stamp()));
    }

    private String by(Stamp stamp) {
        return words.of("internationalisation.by", people.nameOf(stamp.by()), stamp.day());
    }
}
