package org.zarpe.certificates.credentials;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** That the operator's assessors found what a certificate says, as an endorsement of Open Badges 3.0, not yet signed. It names no person. */
@Component
public class Endorsement {

    private final OpenBadge badge;
    private final Addresses addresses;
    private final Words english;

    Endorsement(OpenBadge badge, Addresses addresses, Dictionary dictionary) {
        this.badge = badge;
        this.addresses = addresses;
        this.english = dictionary.in(Language.EN);
    }

    public JsonObject of(Certificate certificate, Instant now) {
        String address = addresses.certificate(certificate.number());
        return Json.createObjectBuilder()
                .add("@context", Contexts.OF_BADGES)
                .add("id", address + "#endorsement")
                .add("type", OpenBadge.types("VerifiableCredential", "EndorsementCredential"))
                .add("issuer", badge.issuer(certificate))
                .add("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("name", english.of("certificates.endorsement", certificate.number()))
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address)
                                .add("type", OpenBadge.types("EndorsementSubject"))
                                .add(
                                        "endorsementComment",
                                        english.of(
                                                "certificates.endorsement.comment",
                                                certificate.issuer().name(),
                                                certificate.holder(),
                                                certificate.methodName(),
                                                certificate.method().version())))
                .build();
    }
}
