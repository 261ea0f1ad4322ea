package org.zarpe.results.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Frequency;
import org.zarpe.methodology.Indicator;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * @param measured indicators with a baseline and an end, of {@code all}
 * @param mayRecord whether a value may be added to others
 * @param mayBegin whether a baseline may be taken
 */
public record ResultsPage(
        CompanyFile file, List<IndicatorCard> cards, int measured, int all, boolean mayRecord, boolean mayBegin)
        implements Page {

    public List<IndicatorGroup> groups() {
        return Arrays.stream(Frequency.values())
                .map(often -> new IndicatorGroup(
                        often,
                        cards.stream()
                                .filter(card ->
                                        card.hasValues() && card.indicator().frequency() == often)
                                .toList()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
    }

    public List<IndicatorCard> without() {
        return cards.stream().filter(card -> !card.hasValues()).toList();
    }

    public long better() {
        return cards.stream().filter(IndicatorCard::isBetter).count();
    }

    public long worse() {
        return cards.stream().filter(IndicatorCard::isWorse).count();
    }

    /** What to record now: a baseline first, then an end value; null when nothing is missing or one only looks. */
    public @Nullable IndicatorCard next() {
        return !mayBegin
                ? null
                : Stream.of(
                                cards.stream()
                                        .filter(IndicatorCard::lacksBaseline)
                                        .findFirst(),
                                cards.stream().filter(IndicatorCard::lacksEnd).findFirst())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
    }

    /** What the formula of a computed indicator takes its figures from. */
    public List<Text> madeFrom(IndicatorCard card) {
        String formula = card.indicator().formula().orElse("");
        return cards.stream()
                .map(IndicatorCard::indicator)
                .filter(other -> Pattern.compile("\\bvalue\\." + other.id() + "\\b")
                        .matcher(formula)
                        .find())
                .map(Indicator::name)
                .toList();
    }

    public String address(IndicatorCard card) {
        return "/companies/" + file.company().id() + "/results/"
                + card.indicator().id() + "/values/new"
                + (!mayBegin
                        ? "?moment=follow-up"
                        : card.lacksBaseline() ? "?moment=baseline" : card.lacksEnd() ? "?moment=end" : "");
    }
}
