package org.zarpe.shared.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zarpe.shared.Language;

/** The countries of ISO 3166-1, by their alpha-2 code, with the names of the Unicode CLDR in both languages. */
public final class Countries {

    private static final Map<String, String> BY_NAME = byName();
    private static final Set<String> WITH_ARTICLE = Set.of("US", "GB", "NL", "AE", "DO", "PH", "BS", "CZ");

    private Countries() {}

    /** The code of a country typed by code (alpha-2 or alpha-3) or by name in either language, accents and case aside. */
    public static Optional<String> find(String typed) {
        return typed.length() > 80 ? Optional.empty() : Optional.ofNullable(BY_NAME.get(plain(typed)));
    }

    public static boolean isCode(String code) {
        return code.length() == 2 && code.equals(BY_NAME.get(plain(code)));
    }

    public static String name(String code, Language language) {
        return new ULocale("", code).getDisplayCountry(ULocale.forLocale(language.locale()));
    }

    /** English says "to the United States" and "in the Netherlands", but "to Costa Rica". */
    public static String inASentence(String code, Language language) {
        String name = name(code, language);
        return language == Language.EN && WITH_ARTICLE.contains(code) ? "the " + name : name;
    }

    /** All names in the alphabet's order, to choose from. */
    public static List<String> names(Language language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> name(code, language))
                .sorted(Collator.getInstance(language.locale()))
                .toList();
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(plain(code), code);
            names.put(plain(Locale.of("", code).getISO3Country()), code);
            for (Language language : Language.values()) {
                names.put(plain(name(code, language)), code);
                names.put(plain(Locale.of("", code).getDisplayCountry(language.locale())), code);
            }
        }
        names.putAll(Map.ofEntries(
                Map.entry("eua", "US"),
                Map.entry("eeuu", "US"),
                Map.entry("estadosunidosdeamerica", "US"),
                Map.entry("unitedstatesofamerica", "US"),
                Map.entry("uk", "GB"),
                Map.entry("granbretana", "GB"),
                Map.entry("greatbritain", "GB"),
                Map.entry("inglaterra", "GB"),
                Map.entry("england", "GB"),
                Map.entry("holanda", "NL"),
                Map.entry("holland", "NL"),
                Map.entry("corea", "KR"),
                Map.entry("coreadelsur", "KR"),
                Map.entry("southkorea", "KR"),
                Map.entry("republicadominicana", "DO"),
                Map.entry("emiratosarabes", "AE"),
                Map.entry("chequia", "CZ"),
                Map.entry("republicacheca", "CZ"),
                Map.entry("czechrepublic", "CZ"),
                Map.entry("turquia", "TR"),
                Map.entry("turkey", "TR")));
        return Map.copyOf(names);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
