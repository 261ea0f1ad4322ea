package org.zarpe.certificates.keys;

import java.util.Locale;

/** What an operator signs with which key. */
public enum KeyUse {
    /** Certificates, and the lists of how they stand: Ed25519. */
    ISSUING("Ed25519", "Ed25519"),
    /** What its assessors vouch for: Ed25519. */
    ASSESSOR("Ed25519", "Ed25519"),
    /** Certificates on paper: ECDSA over P-256, as PDF readers do not know the other. */
    PAPER("EC", "SHA256withECDSA");

    private final String algorithm;
    private final String signature;

    KeyUse(String algorithm, String signature) {
        this.algorithm = algorithm;
        this.signature = signature;
    }

    String algorithm() {
        return algorithm;
    }

    String signature() {
        return signature;
    }

    /** The beginning of the names of its keys: "issuing". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
