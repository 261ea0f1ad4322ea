package org.zarpe.companies.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** Six digits of the Harmonized System; the first two are the chapter. Leading zeros count. */
public record HsCode(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}[. ]?\\d{2}|\\d{2}[. ]\\d{2}[. ]\\d{2}");

    /** Reads "950300", "9503.00" or "95.03.00"; five digits are not guessed to have lost a zero. */
    public static Optional<HsCode> read(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new HsCode(written.replaceAll("\\D", "")))
                : Optional.empty();
    }

    public boolean isValid() {
        return HsNomenclature.has(digits);
    }

    public String chapter() {
        return digits.substring(0, 2);
    }
}
