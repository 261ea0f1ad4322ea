package org.zarpe.internationalisation.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.internationalisation.MarketChoices;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;

/** Tells {@code market.*} and {@code strategy.*}. */
@Component
class StrategyFacts implements FactSource {

    private final MarketChoices markets;

    StrategyFacts(MarketChoices markets) {
        this.markets = markets;
    }

    @Override
    @Transactional(readOnly = true)
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        facts.put("market.options", markets.options(enrolled.id()).size());
        facts.put("market.chosen", markets.chosen(enrolled.id()).isPresent());
        facts.put("strategy.objective", markets.objective(enrolled.id()).isPresent());
    }
}
