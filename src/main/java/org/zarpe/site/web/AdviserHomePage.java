package org.zarpe.site.web;

import java.util.List;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.NextStep;
import org.zarpe.shared.web.Page;

/** Today: what waits for the adviser, then the companies. */
public record AdviserHomePage(String name, List<Waiting> waiting, List<CompanyCard> cards) implements Page {

    /** Something to do for one of the companies. */
    public record Waiting(CompanyCard card, NextStep step) {}

    public long stuck() {
        return cards.stream().filter(CompanyCard::isStuck).count();
    }
}
