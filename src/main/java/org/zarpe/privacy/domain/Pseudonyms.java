package org.zarpe.privacy.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zarpe.companies.CompanyId;

/** Names for the companies of one export: the same company has the same throughout, and another in the next export. The key is kept nowhere. */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 8;

    private final Mac mac;

    public Pseudonyms() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Begins with a letter: a spreadsheet would take some digests for numbers. */
    public String of(CompanyId company) {
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(company.value().getMostSignificantBits())
                .putLong(company.value().getLeastSignificantBits())
                .array();
        return "c" + HexFormat.of().formatHex(mac.doFinal(id), 0, SHOWN_BYTES);
    }
}
