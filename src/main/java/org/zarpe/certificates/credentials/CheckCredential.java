package org.zarpe.certificates.credentials;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks a certificate for machines with what is at hand, and says what cannot be told from it.
 *
 * @param issuers who an issuer is, by its did
 * @param lists signed lists of how certificates stand, by their address
 */
public record CheckCredential(
        Function<String, Optional<DidDocument>> issuers, Function<String, Optional<JsonObject>> lists) {

    private static final String BADGE = "OpenBadgeCredential";
    private static final String HOLDER = "/credentialSubject/identifier/0/identityHash";

    public List<Finding> json(String text, Instant now) {
        Optional<JsonObject> read = JsonText.object(text);
        return read.isEmpty()
                ? List.of(Finding.fails("unreadable"))
                : credential(read.get(), issuer -> DataIntegrity.holds(read.get(), issuer), now);
    }

    public List<Finding> jwt(String text, Instant now) {
        Optional<JsonObject> read = VcJwt.read(text);
        return read.isEmpty()
                ? List.of(Finding.fails("unreadable"))
                : credential(read.get(), issuer -> VcJwt.holds(text, issuer), now);
    }

    /** Who says to have issued it, where that is known. */
    public Optional<DidDocument> issuer(JsonObject credential) {
        return credential.get("issuer") instanceof JsonObject issuer && issuer.get("id") instanceof JsonString did
                ? issuers.apply(did.getString())
                        .filter(document -> document.id().equals(did.getString()))
                : Optional.empty();
    }

    private List<Finding> credential(JsonObject credential, Predicate<DidDocument> signature, Instant now) {
        try {
            if (!hasType(credential)) {
                return List.of(Finding.fails("other-kind"));
            }
            return findings(credential, signature, now);
        } catch (ClassCastException | NullPointerException | DateTimeException | JsonException lacking) {
            return List.of(Finding.fails("other-kind"));
        }
    }

    private List<Finding> findings(JsonObject credential, Predicate<DidDocument> signature, Instant now) {
        String did = credential.getJsonObject("issuer").getString("id");
        Optional<DidDocument> issuer = issuer(credential);
        List<Finding> found = new ArrayList<>();
        if (issuer.isEmpty()) {
            found.add(Finding.unknown("issuer-unknown", did));
        } else if (signature.test(issuer.get())) {
            found.add(Finding.holds(
                    "signed",
                    credential.getString("id"),
                    credential.getJsonObject("issuer").getString("name"),
                    did,
                    holder(credential)));
        } else {
            // what it says of its dates and its standing is then nobody's word
            return List.of(Finding.fails("not-signed", did));
        }
        found.add(term(credential, now));
        credential.getJsonArray("credentialStatus").getValuesAs(JsonObject.class).stream()
                .map(entry -> status(entry, issuer))
                .forEach(found::add);
        return found;
    }

    private static String holder(JsonObject credential) {
        return ((JsonString) credential.getValue(HOLDER)).getString();
    }

    private static Finding term(JsonObject credential, Instant now) {
        Instant begins = Instant.parse(credential.getString("validFrom"));
        Instant ends = Instant.parse(credential.getString("validUntil"));
        if (now.isBefore(begins)) {
            return Finding.fails("not-yet", begins.toString());
        }
        return now.isAfter(ends)
                ? Finding.fails("expired", ends.toString())
                : Finding.holds("in-term", ends.toString());
    }

    private Finding status(JsonObject entry, Optional<DidDocument> issuer) {
        String address = entry.getString("statusListCredential");
        boolean withdrawal = entry.getString("statusPurpose").equals("revocation");
        Optional<Boolean> bit =
                issuer.flatMap(who -> lists.apply(address).flatMap(list -> StatusCredential.bit(list, entry, who)));
        if (bit.isEmpty()) {
            return Finding.unknown(withdrawal ? "withdrawal-unknown" : "suspension-unknown", address);
        }
        if (bit.get()) {
            return Finding.fails(withdrawal ? "withdrawn" : "suspended");
        }
        return Finding.holds(withdrawal ? "not-withdrawn" : "not-suspended");
    }

    private static boolean hasType(JsonObject credential) {
        return credential.getJsonArray("type").getValuesAs(JsonString.class).stream()
                .anyMatch(one -> one.getString().equals(BADGE));
    }
}
