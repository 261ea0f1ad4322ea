package org.zarpe.certificates.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** Keys as OpenSSL reads and writes them. */
final class Pem {

    private static final String SECRET = "PRIVATE KEY";
    private static final String OPEN = "PUBLIC KEY";
    private static final String CERTIFICATE = "CERTIFICATE";

    private Pem() {}

    static String secret(SigningKey key) throws IOException {
        return written(SECRET, key.secret().getEncoded());
    }

    static String open(PublicHalf half) throws IOException, GeneralSecurityException {
        X509Certificate certificate = half.certificate();
        return certificate == null
                ? written(OPEN, half.key().getEncoded())
                : written(CERTIFICATE, certificate.getEncoded());
    }

    static PrivateKey secret(KeyUse use, String pem) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(use.algorithm()).generatePrivate(new PKCS8EncodedKeySpec(read(SECRET, pem)));
    }

    static PublicHalf open(KeyUse use, int number, String pem) throws IOException, GeneralSecurityException {
        if (use == KeyUse.PAPER) {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(read(CERTIFICATE, pem)));
            return new PublicHalf(use, number, certificate.getPublicKey(), certificate);
        }
        PublicKey key = KeyFactory.getInstance(use.algorithm()).generatePublic(new X509EncodedKeySpec(read(OPEN, pem)));
        return new PublicHalf(use, number, key, null);
    }

    private static String written(String kind, byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (PemWriter pem = new PemWriter(text)) {
            pem.writeObject(new PemObject(kind, bytes));
        }
        return text.toString();
    }

    private static byte[] read(String kind, String text) throws IOException {
        try (PemReader pem = new PemReader(new StringReader(text))) {
            PemObject found = pem.readPemObject();
            if (found == null || !found.getType().equals(kind)) {
                throw new IOException("no " + kind);
            }
            return found.getContent();
        }
    }
}
