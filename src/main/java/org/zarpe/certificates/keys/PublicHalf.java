package org.zarpe.certificates.keys;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a key.
 *
 * @param number from 1; the highest of its use signs, the others only keep what they signed good
 * @param certificate of a key for paper
 */
public record PublicHalf(
        KeyUse use, int number, PublicKey key, @Nullable X509Certificate certificate) {

    static final Comparator<PublicHalf> ORDER =
            Comparator.comparing(PublicHalf::use).thenComparingInt(PublicHalf::number);

    /** Unique within the operator: "issuing-2". */
    public String id() {
        return use.word() + "-" + number;
    }
}
