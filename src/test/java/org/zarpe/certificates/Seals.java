package org.zarpe.certificates;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.application.PublishStanding;
import org.zarpe.certificates.application.SealCertificate;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.certificates.domain.StatusList;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.identity.OperatorId;

/** A certificate with all that a stranger would look up, as it comes out of the product. */
@Component
public class Seals {

    private final IssuerKeys keys;
    private final SealCertificate sealing;
    private final PublishStanding standing;

    Seals(IssuerKeys keys, SealCertificate sealing, PublishStanding standing) {
        this.keys = keys;
        this.sealing = sealing;
        this.standing = standing;
    }

    public SealedCertificate sealed(OperatorId operator) {
        keys.found(operator, SampleCertificate.ISSUER, SampleCertificate.NOW);
        return sealing.seal(SampleCertificate.of(operator), SampleCertificate.PLACE, SampleCertificate.NOW)
                .orThrow();
    }

    public String issuer(OperatorId operator) {
        return standing.issuer(operator).json().toString();
    }

    public String list(OperatorId operator, StatusPurpose purpose, boolean set) {
        Collection<Integer> bits = set ? List.of(SampleCertificate.PLACE.index()) : List.of();
        return standing.list(
                        operator, SampleCertificate.PLACE.list(), purpose, StatusList.of(bits), SampleCertificate.NOW)
                .orThrow();
    }
}
