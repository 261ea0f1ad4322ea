package org.zarpe.certificates.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.credentials.DataIntegrity;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.credentials.StatusCredential;
import org.zarpe.certificates.domain.StatusList;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome;

/** What strangers need to check certificates: who the issuer is, and signed lists of what is withdrawn and what is suspended. */
@Component
public class PublishStanding {

    private final IssuerKeys keys;
    private final Addresses addresses;

    PublishStanding(IssuerKeys keys, Addresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /** @param number of the list, from 1 */
    public Outcome<String> list(OperatorId operator, int number, StatusPurpose purpose, StatusList list, Instant now) {
        String did = addresses.did(operator);
        String address = addresses.statusList(operator, number, purpose);
        return keys.signing(operator, KeyUse.ISSUING)
                .map(key -> DataIntegrity.sign(StatusCredential.of(address, did, purpose, list, now), key, did, now)
                        .toString());
    }

    public DidDocument issuer(OperatorId operator) {
        return DidDocument.of(addresses.did(operator), keys.published(operator));
    }
}
