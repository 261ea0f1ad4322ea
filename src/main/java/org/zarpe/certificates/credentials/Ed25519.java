package org.zarpe.certificates.credentials;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

final class Ed25519 {

    private Ed25519() {}

    static boolean signed(byte[] bytes, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }
}
