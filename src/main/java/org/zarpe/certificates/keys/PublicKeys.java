package org.zarpe.certificates.keys;

import com.apicatalog.multibase.Multibase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Public keys as Multikey writes them (W3C Controlled Identifiers 1.0): base58 over a sign for the kind of key and its bytes. */
public final class PublicKeys {

    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final int ED25519_LENGTH = 32;
    private static final byte[] P256 = {(byte) 0x80, 0x24};
    private static final int P256_LENGTH = 32;
    private static final byte EVEN = 2;
    private static final byte ODD = 3;

    private PublicKeys() {}

    public static String multikey(PublicKey key) {
        byte[] bytes = key instanceof ECPublicKey curve
                ? joined(P256, compressed(curve))
                : joined(
                        ED25519,
                        SubjectPublicKeyInfo.getInstance(key.getEncoded())
                                .getPublicKeyData()
                                .getBytes());
        return Multibase.BASE_58_BTC.encode(bytes);
    }

    /** @throws IllegalArgumentException where it is no Ed25519 key: no other signs credentials here */
    public static PublicKey ed25519(String multikey) {
        byte[] bytes = Multibase.BASE_58_BTC.decode(multikey);
        if (bytes.length != ED25519.length + ED25519_LENGTH || !Arrays.equals(bytes, 0, 2, ED25519, 0, 2)) {
            throw new IllegalArgumentException("no Ed25519 key");
        }
        try {
            byte[] encoded = new SubjectPublicKeyInfo(
                            new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519),
                            Arrays.copyOfRange(bytes, ED25519.length, bytes.length))
                    .getEncoded();
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } catch (GeneralSecurityException noPoint) {
            throw new IllegalArgumentException("no Ed25519 key", noPoint);
        }
    }

    private static byte[] compressed(ECPublicKey key) {
        byte[] across = key.getW().getAffineX().toByteArray();
        byte[] point = new byte[1 + P256_LENGTH];
        point[0] = key.getW().getAffineY().testBit(0) ? ODD : EVEN;
        int length = Math.min(across.length, P256_LENGTH);
        System.arraycopy(across, across.length - length, point, point.length - length, length);
        return point;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
