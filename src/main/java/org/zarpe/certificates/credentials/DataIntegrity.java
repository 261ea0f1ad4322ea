package org.zarpe.certificates.credentials;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.multibase.Multibase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.zarpe.certificates.keys.SigningKey;

/** The proof inside a credential: Data Integrity EdDSA Cryptosuites 1.0 (W3C), eddsa-rdfc-2022. */
public final class DataIntegrity {

    private static final String SUITE = "eddsa-rdfc-2022";
    private static final String TYPE = "DataIntegrityProof";
    private static final String PURPOSE = "assertionMethod";
    private static final String CONTEXT = "@context";

    private DataIntegrity() {}

    public static JsonObject sign(JsonObject credential, SigningKey key, String did, Instant now) {
        JsonObject proof = Json.createObjectBuilder()
                .add("type", TYPE)
                .add("cryptosuite", SUITE)
                .add("created", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", DidDocument.method(did, key.open()))
                .add("proofPurpose", PURPOSE)
                .build();
        try {
            byte[] signature = key.sign(toSign(credential, proof));
            return Json.createObjectBuilder(credential)
                    .add(
                            "proof",
                            Json.createObjectBuilder(proof).add("proofValue", Multibase.BASE_58_BTC.encode(signature)))
                    .build();
        } catch (JsonLdError unspeakable) {
            throw new IllegalStateException(unspeakable);
        }
    }

    /** Whether the issuer signed exactly this. Nothing that stands outside of the contexts we brought is accepted, as it would not be under the signature. */
    public static boolean holds(JsonObject secured, DidDocument issuer) {
        try {
            JsonObject proof = secured.getJsonObject("proof");
            JsonObject bare =
                    Json.createObjectBuilder(proof).remove("proofValue").build();
            if (!Contexts.areKnown(secured.get(CONTEXT))
                    || !proof.getString("type").equals(TYPE)
                    || !proof.getString("cryptosuite").equals(SUITE)
                    || !proof.getString("proofPurpose").equals(PURPOSE)) {
                return false;
            }
            byte[] signature = Multibase.BASE_58_BTC.decode(proof.getString("proofValue"));
            Optional<PublicKey> key = issuer.key(proof.getString("verificationMethod"));
            JsonObject credential =
                    Json.createObjectBuilder(secured).remove("proof").build();
            return key.isPresent() && Ed25519.signed(toSign(credential, bare), signature, key.get());
        } catch (JsonLdError
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException unreadable) {
            return false;
        }
    }

    private static byte[] toSign(JsonObject credential, JsonObject proof) throws JsonLdError {
        JsonValue context = credential.get(CONTEXT);
        byte[] ofProof = Canonical.digest(
                Json.createObjectBuilder(proof).add(CONTEXT, context).build());
        byte[] ofCredential = Canonical.digest(credential);
        byte[] both = Arrays.copyOf(ofProof, ofProof.length + ofCredential.length);
        System.arraycopy(ofCredential, 0, both, ofProof.length, ofCredential.length);
        return both;
    }
}
