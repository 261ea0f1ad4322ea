package org.zarpe.certificates.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.PublicHalf;
import org.zarpe.identity.OperatorId;

/** Who an issuer is, by its did, from what is at hand. */
interface Issuers extends Function<String, Optional<DidDocument>> {

    /** An operator whose keys lie in the data folder; its did ends with its number. */
    static Issuers inFolder(Path data) {
        IssuerKeys keys = new IssuerKeys(data);
        return did -> operator(did).flatMap(operator -> {
            List<PublicHalf> published = keys.published(operator);
            return published.isEmpty() ? Optional.empty() : Optional.of(DidDocument.of(did, published));
        });
    }

    private static Optional<OperatorId> operator(String did) {
        try {
            return Optional.of(new OperatorId(UUID.fromString(did.substring(did.lastIndexOf(':') + 1))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
