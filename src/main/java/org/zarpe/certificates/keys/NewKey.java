package org.zarpe.certificates.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.zarpe.shared.Ids;

/** Makes keys; one for paper comes with a certificate that it signs itself, which names the operator and holds for ten years. */
final class NewKey {

    private static final int YEARS = 10;

    private NewKey() {}

    static SigningKey of(KeyUse use, int number, String operator, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(use.algorithm());
            if (use == KeyUse.PAPER) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            }
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = use == KeyUse.PAPER ? certificate(pair, operator, now) : null;
            return new SigningKey(new PublicHalf(use, number, pair.getPublic(), certificate), pair.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static X509Certificate certificate(KeyPair pair, String operator, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Name name = new X500NameBuilder().addRDN(BCStyle.CN, operator).build();
        Date end = Date.from(now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant());
        JcaX509v3CertificateBuilder written = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(Long.toUnsignedString(Ids.next().getMostSignificantBits())),
                Date.from(now),
                end,
                name,
                pair.getPublic());
        written.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        written.build(new JcaContentSignerBuilder(KeyUse.PAPER.signature()).build(pair.getPrivate())));
    }
}
