package org.zarpe.internationalisation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.internationalisation.application.StrategyReading;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * @param chosen null until the manager chooses
 * @param objective null until it is stated
 */
public record MarketsPage(
        CompanyFile file,
        StrategyReading reading,
        @Nullable Chosen chosen,
        List<Chosen> former,
        List<OptionCard> options,
        List<OptionCard> archived,
        @Nullable StatedObjective objective,
        List<Reopened> reopened)
        implements Page {

    /** @param by who chose it and when */
    public record Chosen(UUID option, String country, MarketCase market, Text why, String by) {}

    /** @param by who wrote it down and when */
    public record StatedObjective(Text what, String amount, String due, String by) {}

    /** @param expected null when nobody said */
    public record OptionCard(
            MarketOption option, String country, @Nullable String expected, boolean chosen, boolean editable) {}

    public record Reopened(Text why, String by) {}

    public String address() {
        return "/companies/" + file.company().id() + "/markets";
    }

    public String address(OptionCard card) {
        return address() + "/options/" + card.option().id();
    }

    public int missing() {
        return reading.missing();
    }

    public boolean isFrozen() {
        return reading.strategy().isFrozen();
    }

    public boolean mayOffer() {
        return reading.prepares() && !isFrozen();
    }
}
