package org.zarpe.certificates.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * A PDF somebody holds: who signed all of it, and the file for machines inside.
 *
 * @param signer empty where nobody did, where something was changed since, or where something was added after the signature
 */
public record SignedPaper(Optional<PublicKey> signer, Optional<String> enclosed) {

    public static final String ENCLOSED = "certificate.json";

    /** Longer than any credential we write. */
    private static final int LONGEST = 1_000_000;

    /** Empty where it is no PDF. */
    public static Optional<SignedPaper> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Optional.of(new SignedPaper(signer(document, pdf), enclosed(document)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<PublicKey> signer(PDDocument document, byte[] pdf) throws IOException {
        List<PDSignature> signatures = document.getSignatureDictionaries();
        if (signatures.size() != 1 || !coversAll(signatures.getFirst().getByteRange(), pdf)) {
            return Optional.empty();
        }
        PDSignature signature = signatures.getFirst();
        return signer(signature.getSignedContent(pdf), signature.getContents(pdf));
    }

    /** Whose signature stands under the content; empty where nobody's does. */
    static Optional<PublicKey> signer(byte[] content, byte[] signature) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), withoutPadding(signature));
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation only = signers.iterator().next();
            for (X509CertificateHolder holder : signed.getCertificates().getMatches(null)) {
                X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
                if (only.getSID().match(holder)
                        && isItsOwn(certificate)
                        && only.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                    return Optional.of(certificate.getPublicKey());
                }
            }
            return Optional.empty();
        } catch (CMSException
                | CertificateException
                | OperatorCreationException
                | IOException
                | IllegalArgumentException
                | ClassCastException broken) {
            return Optional.empty();
        }
    }

    /** The room for a signature is larger than the signature; what is left of it holds nothing. */
    private static byte[] withoutPadding(byte[] contents) throws IOException {
        try (ASN1InputStream der = new ASN1InputStream(contents)) {
            byte[] signature = der.readObject().getEncoded();
            for (int left = der.read(); left >= 0; left = der.read()) {
                if (left != 0) {
                    throw new IOException("something beside the signature");
                }
            }
            return signature;
        }
    }

    /** Signed by the key it names, as ours are. */
    private static boolean isItsOwn(X509Certificate certificate) {
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException foreign) {
            return false;
        }
    }

    /** From the first byte to the last, but for the signature itself, which stands between angle brackets. */
    static boolean coversAll(int @Nullable [] range, byte[] pdf) {
        if (range == null || range.length != 4) {
            return false;
        }
        int gap = range[1];
        return range[0] == 0
                && gap > 0
                && range[2] > gap + 1
                && range[2] + (long) range[3] == pdf.length
                && pdf[gap] == '<'
                && pdf[range[2] - 1] == '>'
                && isHex(pdf, gap + 1, range[2] - 1);
    }

    private static boolean isHex(byte[] pdf, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.digit(pdf[at], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> enclosed(PDDocument document) throws IOException {
        if (document.getDocumentCatalog().getNames() == null) {
            return Optional.empty();
        }
        PDEmbeddedFilesNameTreeNode files =
                document.getDocumentCatalog().getNames().getEmbeddedFiles();
        if (files == null) {
            return Optional.empty();
        }
        Map<String, PDComplexFileSpecification> names = files.getNames();
        PDComplexFileSpecification found = names == null ? null : names.get(ENCLOSED);
        PDEmbeddedFile file = found == null ? null : found.getEmbeddedFile();
        if (file == null) {
            return Optional.empty();
        }
        try (var content = file.createInputStream()) {
            return Optional.of(new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8));
        }
    }
}
