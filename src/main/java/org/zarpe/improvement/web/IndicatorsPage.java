package org.zarpe.improvement.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * How the processes of a company run, in figures.
 *
 * @param mapped whether the company has processes; without them there is nothing to measure
 * @param cards those in use
 * @param aside those set aside
 * @param suggested by the method, for processes of the company
 */
public record IndicatorsPage(
        CompanyFile file,
        boolean enrolled,
        boolean mapped,
        boolean mayKeep,
        List<IndicatorCard> cards,
        List<IndicatorCard> aside,
        List<Suggestion> suggested)
        implements Page {

    static IndicatorsPage empty(CompanyFile file) {
        return new IndicatorsPage(file, false, false, false, List.of(), List.of(), List.of());
    }

    /** @param key of the method */
    public record Suggestion(UUID process, Text processName, String key, Text name, Text counted, String target) {}

    public String tab() {
        return Addresses.tab(file.company().id());
    }

    public String address() {
        return Addresses.indicators(file.company().id());
    }

    public String processes() {
        return "/companies/" + file.company().id() + "/processes";
    }

    /** One of each process, while nothing is measured yet: more is a wall. */
    public List<Suggestion> first() {
        return cards.isEmpty() ? suggested.stream().filter(this::isFirst).toList() : List.of();
    }

    public List<Suggestion> further() {
        return cards.isEmpty() ? suggested.stream().filter(one -> !isFirst(one)).toList() : suggested;
    }

    private boolean isFirst(Suggestion one) {
        return suggested.stream()
                .filter(other -> other.process().equals(one.process()))
                .findFirst()
                .filter(one::equals)
                .isPresent();
    }

    public List<IndicatorCard> loud() {
        return cards.stream().filter(card -> card.now().alarm() != null).toList();
    }

    public List<IndicatorCard> calm() {
        return cards.stream().filter(card -> card.now().alarm() == null).toList();
    }

    public long met() {
        return cards.stream().filter(IndicatorCard::isMet).count();
    }
}
