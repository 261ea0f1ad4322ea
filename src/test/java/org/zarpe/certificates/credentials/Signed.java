package org.zarpe.certificates.credentials;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import org.zarpe.certificates.SampleCertificate;
import org.zarpe.certificates.domain.StatusList;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.certificates.keys.SigningKey;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.guard.PublicAddress;
import org.zarpe.shared.words.Dictionary;

/** An operator with its keys, and what it signed. */
final class Signed {

    static final Instant NOW = SampleCertificate.NOW;

    private final OperatorId operator = OperatorId.next();
    private final Addresses addresses = new Addresses(new PublicAddress("https://zarpe.example:8443/pic/"));
    private final IssuerKeys keys;

    Signed() {
        try {
            keys = new IssuerKeys(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keys"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        keys.found(operator, SampleCertificate.ISSUER, NOW);
    }

    void rotate() {
        keys.rotate(operator, KeyUse.ISSUING, SampleCertificate.ISSUER, NOW).orThrow();
    }

    DidDocument issuer() {
        return DidDocument.of(did(), keys.published(operator));
    }

    String did() {
        return addresses.did(operator);
    }

    JsonObject badge() {
        return new OpenBadge(addresses, new Dictionary()).of(SampleCertificate.of(operator), SampleCertificate.PLACE);
    }

    JsonObject certificate() {
        return DataIntegrity.sign(badge(), key(), did(), NOW);
    }

    String jwt() {
        return VcJwt.sign(badge(), key(), did());
    }

    String statusAddress(StatusPurpose purpose) {
        return addresses.statusList(operator, SampleCertificate.PLACE.list(), purpose);
    }

    JsonObject statusList(StatusPurpose purpose, Collection<Integer> set) {
        return DataIntegrity.sign(
                StatusCredential.of(statusAddress(purpose), did(), purpose, StatusList.of(set), NOW),
                key(),
                did(),
                NOW);
    }

    private SigningKey key() {
        return keys.signing(operator, KeyUse.ISSUING).orThrow();
    }
}
