package org.zarpe.internationalisation.application;

import java.util.List;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.Offer;
import org.zarpe.internationalisation.domain.Strategy;

/**
 * The strategic definition as one person sees it.
 *
 * @param options archived ones too, oldest first
 * @param fewest how many options the method wants before one may be chosen
 * @param prepares whether this person may prepare options
 * @param chooses whether this person may choose the market
 */
public record StrategyReading(
        Strategy strategy, List<MarketOption> options, int fewest, boolean prepares, boolean chooses) {

    public List<MarketOption> open() {
        return options.stream().filter(option -> !option.archived()).toList();
    }

    public boolean writes() {
        return prepares || chooses;
    }

    public int missing() {
        return new Offer(open(), fewest).missing();
    }

    public boolean mayChoose() {
        return chooses && missing() == 0;
    }
}
