package org.zarpe.audit.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The Ed25519 key (RFC 8032) that signs checkpoints as C2SP signed notes (https://c2sp.org/signed-note). The name of the key is the origin. */
public final class SealKey {
    private static final String ALGORITHM = "Ed25519";
    private static final byte ED25519 = 1;
    private static final int PUBLIC_LENGTH = 32;
    private static final int ID_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;
    private static final String SIGNED_BY = "\n\u2014 ";
    private static final String BEGIN = "-----BEGIN %s KEY-----\n";
    private static final String END = "\n-----END %s KEY-----\n";

    private final KeyPair pair;

    private SealKey(KeyPair pair) {
        this.pair = pair;
    }

    public static SealKey make() {
        try {
            return new SealKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Both halves in PEM, as OpenSSL reads and writes them. */
    public String written() {
        return pem("PRIVATE", pair.getPrivate().getEncoded()) + publicPem();
    }

    public String publicPem() {
        return pem("PUBLIC", pair.getPublic().getEncoded());
    }

    public static SealKey read(String written) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(bytes("PRIVATE", written)));
            PublicKey open = keys.generatePublic(new X509EncodedKeySpec(bytes("PUBLIC", written)));
            return new SealKey(new KeyPair(open, secret));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no Ed25519 key", unreadable);
        }
    }

    /** "name+id+key", with which others check notes. */
    public String verifierKey(String name) {
        byte[] typed =
                ByteBuffer.allocate(1 + PUBLIC_LENGTH).put(ED25519).put(raw()).array();
        return "%s+%08x+%s".formatted(name, ByteBuffer.wrap(id(name)).getInt(), base64(typed));
    }

    public String sign(Checkpoint checkpoint) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(checkpoint.text().getBytes(UTF_8));
            byte[] line = ByteBuffer.allocate(ID_LENGTH + SIGNATURE_LENGTH)
                    .put(id(checkpoint.origin()))
                    .put(signature.sign())
                    .array();
            return checkpoint.text() + SIGNED_BY + checkpoint.origin() + " " + base64(line) + "\n";
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The checkpoint of a note that this key has signed; empty where it has not, or something was changed since. */
    public Optional<Checkpoint> open(String note) {
        int end = note.indexOf(SIGNED_BY);
        if (end < 0) {
            return Optional.empty();
        }
        String text = note.substring(0, end);
        String line = note.substring(end + SIGNED_BY.length());
        return Checkpoint.read(text).filter(checkpoint -> isSigned(checkpoint, line));
    }

    private boolean isSigned(Checkpoint checkpoint, String line) {
        String name = checkpoint.origin() + " ";
        if (!line.startsWith(name) || !line.endsWith("\n")) {
            return false;
        }
        try {
            byte[] signed = Base64.getDecoder().decode(line.substring(name.length(), line.length() - 1));
            if (signed.length != ID_LENGTH + SIGNATURE_LENGTH
                    || !Arrays.equals(signed, 0, ID_LENGTH, id(checkpoint.origin()), 0, ID_LENGTH)) {
                return false;
            }
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(checkpoint.text().getBytes(UTF_8));
            return signature.verify(signed, ID_LENGTH, SIGNATURE_LENGTH);
        } catch (IllegalArgumentException | GeneralSecurityException unreadable) {
            return false;
        }
    }

    private byte[] id(String name) {
        byte[] all = Digest.over(name.getBytes(UTF_8), new byte[] {'\n', ED25519}, raw())
                .bytes();
        return Arrays.copyOf(all, ID_LENGTH);
    }

    /** The last bytes of the key in X.509 (RFC 8410). */
    private byte[] raw() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - PUBLIC_LENGTH, encoded.length);
    }

    private static String pem(String half, byte[] encoded) {
        return BEGIN.formatted(half) + base64(encoded) + END.formatted(half);
    }

    private static byte[] bytes(String half, String written) {
        int begin = written.indexOf(BEGIN.formatted(half));
        int end = written.indexOf(END.formatted(half));
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no " + half + " key");
        }
        String base64 = written.substring(begin + BEGIN.formatted(half).length(), end);
        return Base64.getMimeDecoder().decode(base64.getBytes(US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
