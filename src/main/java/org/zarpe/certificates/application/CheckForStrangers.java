package org.zarpe.certificates.application;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
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
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.certificates.paper.RawSignature;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Done;

/** Checks a file that anybody has, with the keys and the lists of the operators of this installation. Nothing of it is kept. */
@Component
public class CheckForStrangers {

    private static final Pattern LIST = Pattern.compile(
            "/issuers/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/status/([1-9]\\d{0,5})/(revocation|suspension)");

    /** Bytes of a credential as JSON or JWT; several times what any takes. */
    private static final int LONGEST = 200_000;

    private static final int BEGINNING = 1000;

    private final PublishStanding standing;
    private final PublishLists lists;
    private final Addresses addresses;
    private final IssuerKeys keys;
    private final People people;
    private final Clock clock;

    CheckForStrangers(
            PublishStanding standing,
            PublishLists lists,
            Addresses addresses,
            IssuerKeys keys,
            People people,
            Clock clock) {
        this.standing = standing;
        this.lists = lists;
        this.addresses = addresses;
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    public List<Finding> check(byte[] file) {
        if (isPaper(file)) {
            if (RawSignature.signer(file).filter(this::isOfAnOperator).isEmpty()) {
                return List.of(Finding.fails("paper-strange"));
            }
        } else if (file.length > LONGEST) {
            return List.of(Finding.fails("unreadable"));
        }
        return new CheckFile(new CheckCredential(this::issuer, this::list)).check(file, clock.instant());
    }

    private static boolean isPaper(byte[] file) {
        return new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.UTF_8)
                .strip()
                .startsWith("%PDF-");
    }

    private boolean isOfAnOperator(PublicKey signer) {
        return people.operators().stream()
                .anyMatch(operator -> keys.published(operator).stream()
                        .anyMatch(
                                half -> half.use() == KeyUse.PAPER && half.key().equals(signer)));
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
