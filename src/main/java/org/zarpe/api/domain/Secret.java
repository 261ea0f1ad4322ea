package org.zarpe.api.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zarpe.shared.Sha256;

/**
 * What a program shows to be let in: "zarpe_" and, in Base64 for addresses, the 16 bytes of the operator's identifier and 256 random bits. The operator stands in
 * it so that the database looks among that operator's tokens alone. It is shown once; kept is its SHA-256.
 */
public record Secret(UUID operator, String written) {

    private static final String SIGN = "zarpe_";
    private static final int OPERATOR_BYTES = 16;
    private static final int RANDOM_BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile(SIGN + "[A-Za-z0-9_-]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret next(UUID operator) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] all = ByteBuffer.allocate(OPERATOR_BYTES + RANDOM_BYTES)
                .putLong(operator.getMostSignificantBits())
                .putLong(operator.getLeastSignificantBits())
                .put(random)
                .array();
        return new Secret(
                operator, SIGN + Base64.getUrlEncoder().withoutPadding().encodeToString(all));
    }

    /** Empty for what is not even shaped like one. */
    public static Optional<Secret> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written.substring(SIGN.length())));
        return Optional.of(new Secret(new UUID(all.getLong(), all.getLong()), written));
    }

    /** SHA-256 in hexadecimal digits: 256 random bits need no salt and no slow hash. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.begun().digest(written.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Never the secret itself, lest it stand in a log. */
    @Override
    public String toString() {
        return "Secret of " + operator;
    }
}
