package org.zarpe.shared.words;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;

/** A date as somebody typed it, as precise as it is: "2010", "05/2017", "14/05/2017", "mayo de 2017", "14 May 2017", "2017-05-14". The day stands first. */
public final class WrittenDate {

    private static final Pattern FIGURES = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}{3,})\\.? (\\d{4})");
    private static final int LONGEST = 40;

    private WrittenDate() {}

    /** The date, or empty where it is none of the calendar: a 31 June, a month 13. */
    public static Optional<PartialDate> read(String written) {
        String plain = written.strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher figures = FIGURES.matcher(plain);
        if (figures.matches()) {
            return iso(figures.group(3), figures.group(2), figures.group(1));
        }
        Matcher named = NAMED.matcher(plain(plain).replaceAll(" (de|del) ", " ").replace(",", ""));
        if (named.matches()) {
            return month(named.group(2)).flatMap(month -> iso(named.group(3), month, named.group(1)));
        }
        return PartialDate.parse(plain);
    }

    private static Optional<PartialDate> iso(String year, @Nullable String month, @Nullable String day) {
        return PartialDate.parse(year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day));
    }

    private static Optional<String> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> Arrays.stream(Language.values())
                        .map(language -> plain(month.getDisplayName(TextStyle.FULL, language.locale())))
                        .anyMatch(full ->
                                full.equals(name) || full.substring(0, 3).equals(name)))
                .map(month -> Integer.toString(month.getValue()))
                .findFirst();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
