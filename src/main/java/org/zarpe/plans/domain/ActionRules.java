package org.zarpe.plans.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.Cost;
import org.zarpe.plans.Needs;
import org.zarpe.plans.Resource;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** What an action may say. */
public final class ActionRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);
    private static final BigDecimal GREATEST_COST = BigDecimal.TEN.pow(12);

    private ActionRules() {}

    /**
     * Reads title, pillar, gap, market, owner, start, due, effort, cost, currency, expected, resourceKind and resource; the items it answers from
     * {@code swot-<id>}, {@code requirement-<id>} and {@code requirement}.
     *
     * @param former its words in the other language stay where a text is left as it was
     */
    public static ActionTerms read(Map<String, String> written, Faults faults, @Nullable ActionTerms former) {
        WrittenFields fields = new WrittenFields(written, faults);
        BigDecimal amount = fields.number("cost");
        Resource.Kind kind = fields.choice("resourceKind", Resource.Kind.class);
        String name = fields.text("resource");
        faults.atIf(kind == null && !name.isEmpty() && !faults.has("resourceKind"), "resourceKind", "choose-one")
                .atIf(kind != null && name.isEmpty(), "resource", "name-missing");
        return new ActionTerms(
                typed(fields.text("title"), former == null ? null : former.title()),
                fields.text("pillar"),
                new Needs(
                        swotItems(written, faults),
                        requirements(written, fields),
                        typed(
                                fields.text("gap"),
                                former == null ? null : former.needs().gap()),
                        typed(
                                fields.text("market"),
                                former == null ? null : former.needs().market())),
                fields.text("owner"),
                fields.date("start"),
                fields.date("due"),
                fields.number("effort"),
                amount == null ? null : new Cost(amount, fields.text("currency").toUpperCase(Locale.ROOT)),
                typed(fields.text("expected"), former == null ? null : former.expected()),
                kind == null
                        ? null
                        : new Resource(
                                kind,
                                typed(
                                        name,
                                        former == null || former.resource() == null
                                                ? null
                                                : former.resource().name())));
    }

    private static List<UUID> swotItems(Map<String, String> written, Faults faults) {
        List<UUID> chosen = new ArrayList<>();
        for (String id : ticked(written, "swot-")) {
            new WrittenFields(Map.of("id", id), faults)
                    .id("id")
                    .ifPresentOrElse(chosen::add, () -> faults.at("swot", "action-need-unknown"));
        }
        return chosen;
    }

    private static List<String> requirements(Map<String, String> written, WrittenFields fields) {
        List<String> chosen = new ArrayList<>(ticked(written, "requirement-"));
        String another = fields.text("requirement");
        if (!another.isEmpty() && !chosen.contains(another)) {
            chosen.add(another);
        }
        return chosen;
    }

    private static List<String> ticked(Map<String, String> written, String prefix) {
        return written.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(prefix) && !field.getValue().isBlank())
                .map(field -> field.getKey().substring(prefix.length()))
                .sorted()
                .toList();
    }

    /** @param swot ids of the company's SWOT items; those the action answered before may have been archived since */
    public static Outcome<ActionTerms> check(ActionTerms terms, Faults faults, Pack pack, Set<UUID> swot) {
        faults.atIf(terms.title().es().isBlank(), "title", "required");
        text(faults, "title", terms.title(), LONGEST_TITLE);
        text(faults, "gap", terms.needs().gap(), LONGEST_TEXT);
        text(faults, "market", terms.needs().market(), LONGEST_TEXT);
        text(faults, "expected", terms.expected(), LONGEST_TEXT);
        faults.atIf(pack.findPillar(terms.pillar()).isEmpty(), "pillar", "choose-one")
                .text("owner", terms.owner(), LONGEST_NAME)
                .atIf(terms.needs().isEmpty(), "gap", "action-answers-nothing")
                .atIf(!swot.containsAll(terms.needs().swotItems()), "swot", "action-need-unknown")
                .atIf(
                        terms.needs().requirements().stream()
                                .anyMatch(one -> pack.findRequirement(one).isEmpty()),
                        "requirement",
                        "action-need-unknown")
                .notNegative("effort", terms.effortHours())
                .atMost("effort", terms.effortHours(), MOST_HOURS);
        dates(faults, terms.start(), terms.due());
        if (terms.cost() != null) {
            faults.notNegative("cost", terms.cost().amount())
                    .atMost("cost", terms.cost().amount(), GREATEST_COST)
                    .atIf(!isCurrency(terms.cost().currency()), "currency", "currency-unknown");
        }
        if (terms.resource() != null) {
            text(faults, "resource", terms.resource().name(), LONGEST_NAME);
        }
        return faults.or(() -> terms);
    }

    private static void dates(Faults faults, @Nullable PartialDate start, @Nullable PartialDate due) {
        reach(faults, "start", start);
        reach(faults, "due", due);
        faults.atIf(
                start != null && due != null && due.latest().isBefore(start.earliest()),
                "due",
                "action-due-before-start");
    }

    private static void reach(Faults faults, String field, @Nullable PartialDate date) {
        faults.atIf(
                date != null && (date.year() < FIRST_YEAR || date.year() > LAST_YEAR),
                field,
                "action-date-out-of-reach",
                Integer.toString(FIRST_YEAR),
                Integer.toString(LAST_YEAR));
    }

    static void text(Faults faults, String field, Text text, int longest) {
        if (!faults.has(field)) {
            faults.text(field, text.es(), longest);
        }
        if (!faults.has(field)) {
            faults.text(field, text.en(), longest);
        }
    }

    static Text typed(String words, @Nullable Text former) {
        if (former != null && (words.equals(former.es()) || words.equals(former.en()))) {
            return former;
        }
        return new Text(words, words);
    }

    /** A long agreement makes a title that ends early; the whole stands in the gap. */
    public static Text asTitle(Text words) {
        return new Text(cut(words.es()), cut(words.en()));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
