package org.zarpe.certificates.credentials;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.zarpe.certificates.domain.StatusList;
import org.zarpe.certificates.domain.StatusPurpose;

/** A list of how certificates stand, as Bitstring Status List 1.0 (W3C) publishes it. */
public final class StatusCredential {

    private StatusCredential() {}

    /** Not yet signed. */
    public static JsonObject of(String address, String did, StatusPurpose purpose, StatusList list, Instant now) {
        return Json.createObjectBuilder()
                .add("@context", Contexts.OF_STATUS_LISTS)
                .add("id", address)
                .add("type", OpenBadge.types("VerifiableCredential", "BitstringStatusListCredential"))
                .add("issuer", did)
                .add("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose.word())
                                .add("encodedList", list.encoded()))
                .build();
    }

    /** Whether the bit is set; empty where the list is not the issuer's, or another one than the entry names. */
    static Optional<Boolean> bit(JsonObject list, JsonObject entry, DidDocument issuer) {
        try {
            JsonObject subject = list.getJsonObject("credentialSubject");
            boolean meant = list.getString("id").equals(entry.getString("statusListCredential"))
                    && list.getString("issuer").equals(issuer.id())
                    && subject.getString("statusPurpose").equals(entry.getString("statusPurpose"));
            return meant && DataIntegrity.holds(list, issuer)
                    ? Optional.of(StatusList.read(subject.getString("encodedList"))
                            .isSet(Integer.parseInt(entry.getString("statusListIndex"))))
                    : Optional.empty();
        } catch (IllegalArgumentException | ClassCastException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }
}
