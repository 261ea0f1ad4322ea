package org.zarpe.certificates.domain;

import java.util.Locale;

/** What a set bit means: withdrawn for good, or suspended for now. */
public enum StatusPurpose {
    REVOCATION,
    SUSPENSION;

    /** As Bitstring Status List 1.0 writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
