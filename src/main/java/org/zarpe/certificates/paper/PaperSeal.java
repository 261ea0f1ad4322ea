package org.zarpe.certificates.paper;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.zarpe.certificates.keys.SigningKey;

/** The signature over the whole page: PAdES (ETSI EN 319 142-1), level B-B. */
public final class PaperSeal {

    private PaperSeal() {}

    public static byte[] sign(byte[] pdf, SigningKey key, String reason, Instant now) {
        CertificateToken certificate =
                new CertificateToken(Objects.requireNonNull(key.open().certificate(), "a key for paper"));
        PAdESSignatureParameters wishes = new PAdESSignatureParameters();
        wishes.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        wishes.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wishes.setSigningCertificate(certificate);
        wishes.setCertificateChain(certificate);
        wishes.setReason(reason);
        wishes.bLevel().setSigningDate(Date.from(now));
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        DSSDocument page = new InMemoryDocument(pdf);
        ToBeSigned bytes = service.getDataToSign(page, wishes);
        DSSDocument signed = service.signDocument(
                page, wishes, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, key.sign(bytes.getBytes())));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            signed.writeTo(written);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return written.toByteArray();
    }
}
