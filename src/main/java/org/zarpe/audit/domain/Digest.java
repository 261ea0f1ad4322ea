package org.zarpe.audit.domain;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.zarpe.shared.Sha256;

/** 32 bytes of SHA-256. */
public final class Digest {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a digest of " + bytes.length + " bytes");
        }
        this.bytes = bytes;
    }

    public static Digest of(byte[] bytes) {
        return new Digest(bytes.clone());
    }

    public static Digest ofBase64(String base64) {
        return new Digest(Base64.getDecoder().decode(base64));
    }

    /** Of the parts, one after the other. */
    public static Digest over(byte[]... parts) {
        MessageDigest sha256 = Sha256.begun();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Digest(sha256.digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
