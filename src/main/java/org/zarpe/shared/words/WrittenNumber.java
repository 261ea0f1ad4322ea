package org.zarpe.shared.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as somebody typed it. In Mexico the point marks decimals and the comma thousands; a comma that cannot be a thousands mark ("4,9") is read as the
 * decimal mark it is elsewhere. A percent or currency sign and spaces around are let pass.
 */
public final class WrittenNumber {

    private static final Pattern PLAIN = Pattern.compile("[-+−]?\\d+(\\.\\d+)?");
    private static final Pattern MEXICAN = Pattern.compile("[-+−]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+−]?\\d+,\\d+");
    private static final Pattern CONTINENTAL = Pattern.compile("[-+−]?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final int LONGEST = 30;

    private WrittenNumber() {}

    /** The number, or empty where the words are none, or could be two different ones. */
    public static Optional<BigDecimal> read(String written) {
        String bare = written.strip().replaceAll("[\\s\\u00a0%$]", "");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(bare).matches()) {
            return Optional.of(decimal(bare));
        }
        if (MEXICAN.matcher(bare).matches()) {
            return Optional.of(decimal(bare.replace(",", "")));
        }
        if (DECIMAL_COMMA.matcher(bare).matches()) {
            return Optional.of(decimal(bare.replace(',', '.')));
        }
        if (CONTINENTAL.matcher(bare).matches()) {
            return Optional.of(decimal(bare.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace('−', '-'));
    }
}
