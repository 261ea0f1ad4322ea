package org.zarpe.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.zarpe.shared.Sha256;

/** 256 bits that nobody can guess. Whoever holds them is let in; the database keeps their digest only. */
record Token(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    static Token next() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Plain SHA-256: what is guessed from 256 bits is guessed by nobody, however quick the digest. */
    byte[] digest() {
        return Sha256.begun().digest(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Token";
    }
}
