package org.zarpe.certificates.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.Seals;
import org.zarpe.certificates.application.PublishStanding;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.identity.OperatorId;

@ZarpeTest
class SignedPaperTests {

    private static final int SAMPLES = 60;

    @Autowired
    Seals seals;

    @Autowired
    PublishStanding standing;

    private final OperatorId operator = OperatorId.next();
    private SealedCertificate sealed;

    @BeforeEach
    void aSealedCertificate() {
        sealed = seals.sealed(operator);
    }

    @Test
    void carriesTheCredentialUnderTheSignatureOfTheOperator() {
        SignedPaper paper = SignedPaper.read(sealed.pdf()).orElseThrow();

        assertThat(paper.enclosed()).contains(sealed.json());
        assertThat(paper.signer()).hasValueSatisfying(signer -> {
            assertThat(standing.issuer(operator).knows(signer)).isTrue();
            assertThat(standing.issuer(OperatorId.next()).knows(signer)).isFalse();
        });
    }

    /** Any of the page, and any of the room for the signature that the signature does not take. */
    @Test
    void oneChangedByteBreaksIt() {
        byte[] pdf = sealed.pdf();
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        int signature = raw.indexOf("/Contents <");
        int padding = raw.indexOf("0".repeat(200), signature);
        assertThat(signature).isPositive();
        assertThat(padding).isPositive();
        for (int sample = 0; sample < SAMPLES; sample++) {
            byte[] changed = pdf.clone();
            int at = (int) ((long) sample * (changed.length - 1) / (SAMPLES - 1));
            if (at >= signature && at < padding + 200) {
                at = padding + 100 + sample;
            }
            changed[at] ^= 1;

            assertThat(SignedPaper.read(changed).flatMap(SignedPaper::signer))
                    .as("byte %d of %d", at, changed.length)
                    .isEmpty();
        }
    }

    @Test
    void whatIsAddedAfterwardsIsNotSigned() throws IOException {
        byte[] longer = Arrays.copyOf(sealed.pdf(), sealed.pdf().length + 1);
        ByteArrayOutputStream updated = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed.pdf())) {
            document.getDocumentInformation().setTitle("another");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(updated);
        }

        assertThat(SignedPaper.read(longer).flatMap(SignedPaper::signer)).isEmpty();
        assertThat(SignedPaper.read(updated.toByteArray()).flatMap(SignedPaper::signer))
                .isEmpty();
    }

    @Test
    void whatIsNoPdfIsNone() {
        assertThat(SignedPaper.read("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Optional.empty());
    }

    /** PDF/A-3b, as veraPDF reads ISO 19005-3, with the signature in it. */
    @Test
    void isMadeToBeKept() throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(sealed.pdf()), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
