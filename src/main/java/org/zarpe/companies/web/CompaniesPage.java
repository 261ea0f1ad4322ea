package org.zarpe.companies.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyOrder;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyShelves.Count;
import org.zarpe.companies.CompanyShelves.Filter;
import org.zarpe.companies.Standing;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Screen;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Words;

/**
 * Some of the companies the reader may see.
 *
 * @param filter what was looked for
 * @param goesOn whether others come before these
 * @param last after which the list goes on; null where these are the last
 * @param counts how many there are without looking for anything
 * @param places where companies can stand
 */
public record CompaniesPage(
        List<Card> cards,
        Filter filter,
        CompanyOrder order,
        boolean goesOn,
        @Nullable CompanyId last,
        List<Count> counts,
        List<Standing.Place> places)
        implements Page {

    /** @param standing null for a company in no programme */
    public record Card(CompanyProfile company, @Nullable Standing standing) {}

    public Typed typed() {
        return Typed.blank()
                .with("words", filter.words())
                .with("country", filter.country())
                .with("stage", filter.stage())
                .with("sort", Words.kebab(order));
    }

    public int total() {
        return counts.stream().mapToInt(Count::all).sum();
    }

    public int illustrative() {
        return counts.stream().mapToInt(Count::illustrative).sum();
    }

    /** Whether something was looked for. */
    public boolean isNarrowed() {
        return !filter.words().isEmpty() || isFiltered();
    }

    /** Whether by more than words. */
    public boolean isFiltered() {
        return !filter.country().isEmpty() || !filter.stage().isEmpty();
    }

    public List<Option> countries(Screen screen) {
        Language language = Language.ofTag(screen.lang());
        return counts.stream()
                .map(count -> new Option(count.country(), Countries.name(count.country(), language)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(language.locale())))
                .toList();
    }

    public List<Option> stages(Screen screen) {
        return places.stream()
                .map(place -> new Option(
                        place.id(),
                        place.name() == null ? screen.t("companies.list.no-programme") : screen.t(place.name())))
                .toList();
    }

    public List<Option> orders(Screen screen) {
        return Arrays.stream(CompanyOrder.values())
                .map(one -> new Option(Words.kebab(one), screen.t("companies.list.order", one)))
                .toList();
    }

    public String first() {
        return "/companies?sort=" + Words.kebab(order)
                + "&words=" + encoded(filter.words())
                + (filter.country().isEmpty() ? "" : "&country=" + encoded(filter.country()))
                + (filter.stage().isEmpty() ? "" : "&stage=" + encoded(filter.stage()));
    }

    private static String encoded(String written) {
        return URLEncoder.encode(written, StandardCharsets.UTF_8);
    }

    public String next() {
        return first() + "&after=" + last;
    }
}
