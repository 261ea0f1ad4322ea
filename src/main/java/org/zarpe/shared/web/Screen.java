package org.zarpe.shared.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** What every template may use besides its own page: words, the person signed in, the menu, where we are. */
public record Screen(
        Words words, Visitor visitor, List<MenuItem> menu, String path, String query, String csrfToken, Assets assets) {

    /**
     * @param person null, like the name, when nobody is signed in
     */
    public record Visitor(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String role,
            @Nullable String operator,
            boolean demo) {

        public static final Visitor NOBODY = new Visitor(null, null, null, null, false);

        public boolean isSignedIn() {
            return name != null;
        }
    }

    public String t(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    public String t(Text text) {
        return words.of(text);
    }

    public String t(Refusal refusal) {
        return words.of(refusal);
    }

    public String t(String prefix, Enum<?> value) {
        return words.of(prefix, value);
    }

    public String date(LocalDate date) {
        return words.date(date);
    }

    public String date(PartialDate date) {
        return words.date(date);
    }

    public String shortDate(LocalDate date) {
        return words.shortDate(date);
    }

    public String number(BigDecimal value) {
        return words.number(value);
    }

    public String number(long value) {
        return words.number(value);
    }

    public String lang() {
        return words.language().tag();
    }

    public String otherLang() {
        return words.language() == Language.ES ? "en" : "es";
    }

    /** Where we are, in the other language. */
    public String elsewise() {
        return SpokenAddress.elsewise(path)
                .map(address -> query.isEmpty() ? address : address + "?" + query)
                .orElseGet(() -> path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + otherLang());
    }

    public String asset(String name) {
        return assets.path(name);
    }

    public boolean isAt(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
