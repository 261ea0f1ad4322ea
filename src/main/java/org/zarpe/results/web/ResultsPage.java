package org.zarpe.results.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;

/** @param measured indicators with a baseline and an end, of {@code all} */
public record ResultsPage(CompanyFile file, List<IndicatorCard> cards, int measured, int all, boolean mayRecord)
        implements Page {

    public List<IndicatorCard> withValues() {
        return cards.stream().filter(IndicatorCard::hasValues).toList();
    }

    public List<IndicatorCard> without() {
        return cards.stream().filter(card -> !card.hasValues()).toList();
    }
}
