package org.zarpe.certificates.application;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.credentials.CheckCredential;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.credentials.Finding;
import org.zarpe.certificates.credentials.JsonText;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Done;

/** Checks a file that anybody has, with the keys and the lists of the operators of this installation. Nothing of it is kept. */
@Component
public class CheckForStrangers {

    private static final Pattern LIST = Pattern.compile(
            "/issuers/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/status/([1-9]\\d{0,5})/(revocation|suspension)");

    private final PublishStanding standing;
    private final PublishLists lists;
    private final Addresses addresses;
    private final Clock clock;

    CheckForStrangers(PublishStanding standing, PublishLists lists, Addresses addresses, Clock clock) {
        this.standing = standing;
        this.lists = lists;
        this.addresses = addresses;
        this.clock = clock;
    }

    public List<Finding> check(byte[] file) {
        return new CheckFile(new CheckCredential(this::issuer, this::list)).check(file, clock.instant());
    }

    private Optional<DidDocument> issuer(String did) {
        return operator(did.substring(did.lastIndexOf(':') + 1))
                .filter(operator -> addresses.did(operator).equals(did))
                .map(standing::issuer)
                .filter(issuer -> !issuer.methods().isEmpty());
    }

    private Optional<JsonObject> list(String address) {
        Matcher path = LIST.matcher(address);
        if (!path.find() || path.end() != address.length()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(path.group(2));
        StatusPurpose purpose =
                path.group(3).equals("revocation") ? StatusPurpose.REVOCATION : StatusPurpose.SUSPENSION;
        return operator(path.group(1))
                .filter(operator ->
                        addresses.statusList(operator, number, purpose).equals(address))
                .flatMap(operator -> lists.list(operator, number, purpose))
                .flatMap(CheckForStrangers::read);
    }

    private static Optional<JsonObject> read(Outcome<PublishLists.SignedList> list) {
        return list instanceof Done<PublishLists.SignedList> done
                ? JsonText.object(done.value().credential())
                : Optional.empty();
    }

    private static Optional<OperatorId> operator(String written) {
        try {
            return Optional.of(new OperatorId(UUID.fromString(written)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
