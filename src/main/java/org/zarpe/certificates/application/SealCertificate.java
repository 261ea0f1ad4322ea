package org.zarpe.certificates.application;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.credentials.DataIntegrity;
import org.zarpe.certificates.credentials.Endorsement;
import org.zarpe.certificates.credentials.OpenBadge;
import org.zarpe.certificates.credentials.VcJwt;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.certificates.domain.StatusPlace;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.certificates.keys.SigningKey;
import org.zarpe.certificates.paper.PaperSeal;
import org.zarpe.certificates.paper.SignedPaper;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Enclosure;

/** Signs a certificate in all its forms. All or nothing: a key that is missing refuses the whole. */
@Component
public class SealCertificate {

    private final IssuerKeys keys;
    private final OpenBadge badge;
    private final Endorsement endorsement;
    private final CertificatePaper paper;
    private final Addresses addresses;

    SealCertificate(
            IssuerKeys keys, OpenBadge badge, Endorsement endorsement, CertificatePaper paper, Addresses addresses) {
        this.keys = keys;
        this.badge = badge;
        this.endorsement = endorsement;
        this.paper = paper;
        this.addresses = addresses;
    }

    public Outcome<SealedCertificate> seal(Certificate certificate, StatusPlace place, Instant now) {
        OperatorId operator = certificate.issuer().operator();
        return keys.signing(operator, KeyUse.ISSUING)
                .then(issuing -> keys.signing(operator, KeyUse.ASSESSOR)
                        .then(assessor -> keys.signing(operator, KeyUse.PAPER)
                                .map(onPaper -> sealed(certificate, place, issuing, assessor, onPaper, now))));
    }

    private SealedCertificate sealed(
            Certificate certificate,
            StatusPlace place,
            SigningKey issuing,
            SigningKey assessor,
            SigningKey onPaper,
            Instant now) {
        String did = addresses.did(certificate.issuer().operator());
        JsonObject credential = badge.of(certificate, place);
        String json = DataIntegrity.sign(credential, issuing, did, now).toString();
        Enclosure enclosed =
                new Enclosure(SignedPaper.ENCLOSED, "application/vc", json.getBytes(StandardCharsets.UTF_8), now);
        return new SealedCertificate(
                json,
                VcJwt.sign(credential, issuing, did),
                PaperSeal.sign(paper.pdf(certificate, enclosed), onPaper, certificate.number(), now),
                DataIntegrity.sign(endorsement.of(certificate, now), assessor, did, now)
                        .toString(),
                List.of(
                        issuing.open().id(),
                        assessor.open().id(),
                        onPaper.open().id()));
    }
}
