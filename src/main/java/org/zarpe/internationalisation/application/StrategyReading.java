package org.zarpe.internationalisation.application;

import java.util.List;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.Strategy;

/**
 * The strategic definition as one person sees it.
 *
 * @param options archived ones too, oldest first
 * @param prepares whether this person may prepare options
 * @param chooses whether this person may choose the market
 */
public record StrategyReading(Strategy strategy, List<MarketOption> options, boolean prepares, boolean chooses) {

    public List<MarketOption> open() {
        return options.stream().filter(option -> !option.archived()).toList();
    }

    public boolean writes() {
        return prepares || chooses;
    }

    public boolean mayChoose() {
        return chooses && open().size() >= Strategy.FEWEST_OPTIONS;
    }
}
