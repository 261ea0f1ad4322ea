package org.zarpe.certificates.paper;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signed a PDF from its first byte to its last, told from its bytes alone. A PDF can be made to fill the memory of whoever opens it; what a stranger gives
 * is opened only once it is known to be signed here.
 */
public final class RawSignature {

    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s{0,5}\\[\\s{0,5}0\\s{1,5}(\\d{1,9})\\s{1,5}(\\d{1,9})\\s{1,5}(\\d{1,9})\\s{0,99}]");

    private RawSignature() {}

    /** Empty where nobody did, where more than one did, or where something was changed since. */
    public static Optional<PublicKey> signer(byte[] pdf) {
        Matcher ranges = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        if (!ranges.find()) {
            return Optional.empty();
        }
        MatchResult only = ranges.toMatchResult();
        return ranges.find() ? Optional.empty() : signer(pdf, number(only, 1), number(only, 2), number(only, 3));
    }

    private static Optional<PublicKey> signer(byte[] pdf, int gap, int after, int rest) {
        if (!SignedPaper.coversAll(new int[] {0, gap, after, rest}, pdf)) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(pdf, gap + rest);
        System.arraycopy(pdf, after, content, gap, rest);
        byte[] signature =
                HexFormat.of().parseHex(new String(pdf, gap + 1, after - gap - 2, StandardCharsets.ISO_8859_1));
        return SignedPaper.signer(content, signature);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
