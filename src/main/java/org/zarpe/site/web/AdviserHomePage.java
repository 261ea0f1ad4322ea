package org.zarpe.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.NextStep;
import org.zarpe.shared.web.Page;

/** Today: what waits for the adviser, then the companies. */
public record AdviserHomePage(String name, List<Waiting> waiting, List<Mine> companies) implements Page {

    private static final int FIRST_THINGS = 7;

    /** Something to do for one of the companies. */
    public record Waiting(CompanyCard card, NextStep step) {}

    /**
     * One of the companies.
     *
     * @param isVisited whether the method has visits at all
     * @param daysSinceContact null where nobody visited or called yet
     */
    public record Mine(
            CompanyCard card, boolean isVisited, @Nullable Long daysSinceContact) {}

    public List<Waiting> first() {
        return waiting.stream().limit(FIRST_THINGS).toList();
    }

    public List<Waiting> later() {
        return waiting.stream().skip(FIRST_THINGS).toList();
    }

    public long illustrative() {
        return companies.stream()
                .filter(mine -> mine.card().company().illustrative())
                .count();
    }

    public long stuck() {
        return companies.stream().filter(mine -> mine.card().isStuck()).count();
    }
}
