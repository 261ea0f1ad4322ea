package org.zarpe.certificates.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** A key with both halves. */
public record SigningKey(PublicHalf open, PrivateKey secret) {

    private static final byte[] TRIAL = "zarpe".getBytes(StandardCharsets.US_ASCII);

    /** Whether both halves belong together. */
    boolean isWhole() {
        try {
            Signature check = Signature.getInstance(open.use().signature());
            check.initVerify(open.key());
            check.update(TRIAL);
            return check.verify(sign(TRIAL));
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(open.use().signature());
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SigningKey[" + open.id() + "]";
    }
}
