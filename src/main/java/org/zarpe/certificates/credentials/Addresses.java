package org.zarpe.certificates.credentials;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.domain.StatusPlace;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.identity.OperatorId;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.guard.PublicAddress;

/** Where what a certificate names is found, under the product's public address. */
@Component
public class Addresses {

    private static final String ISSUERS = "/issuers/";

    private final PublicAddress address;

    Addresses(PublicAddress address) {
        this.address = address;
    }

    /** The operator as did:web (W3C CCG) names it: host, port and path of the folder of its {@code did.json}. */
    public String did(OperatorId operator) {
        URI folder = URI.create(address.of(ISSUERS + operator.value()));
        String port = folder.getPort() < 0 ? "" : "%3A" + folder.getPort();
        return "did:web:" + folder.getHost() + port + folder.getPath().replace('/', ':');
    }

    /** Where a buyer looks it up; what the QR says. */
    public String certificate(String number) {
        return address.of("/register/" + number);
    }

    String method(PackRef method) {
        return address.of("/methods/" + method.id() + "/" + method.version());
    }

    public String statusList(OperatorId operator, int list, StatusPurpose purpose) {
        return address.of(ISSUERS + operator.value() + "/status/" + list + "/" + purpose.word());
    }

    String statusPlace(OperatorId operator, StatusPlace place, StatusPurpose purpose) {
        return statusList(operator, place.list(), purpose) + "#" + place.index();
    }
}
