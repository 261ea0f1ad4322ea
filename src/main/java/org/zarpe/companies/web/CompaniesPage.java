package org.zarpe.companies.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyOrder;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.Standing;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Screen;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/**
 * Some of the companies the reader may see.
 *
 * @param words what was looked for, "" for all
 * @param goesOn whether others come before these
 * @param last after which the list goes on; null where these are the last
 * @param total how many there are without looking for anything
 * @param illustrative how many of these are invented
 */
public record CompaniesPage(
        List<Card> cards,
        String words,
        CompanyOrder order,
        boolean goesOn,
        @Nullable CompanyId last,
        int total,
        int illustrative)
        implements Page {

    /** @param standing null for a company in no programme */
    public record Card(CompanyProfile company, @Nullable Standing standing) {}

    public Typed typed() {
        return Typed.blank().with("words", words).with("sort", Words.kebab(order));
    }

    public List<Option> orders(Screen screen) {
        return Arrays.stream(CompanyOrder.values())
                .map(one -> new Option(Words.kebab(one), screen.t("companies.list.order", one)))
                .toList();
    }

    public String first() {
        return "/companies?sort=" + Words.kebab(order) + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String next() {
        return first() + "&after=" + last;
    }
}
