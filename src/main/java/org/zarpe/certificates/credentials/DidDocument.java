package org.zarpe.certificates.credentials;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.certificates.keys.PublicHalf;
import org.zarpe.certificates.keys.PublicKeys;

/** Who an issuer is: its name for machines and all its keys, those that sign no more among them (W3C DID Core 1.0). */
public record DidDocument(String id, List<Method> methods) {

    private static final JsonArray CONTEXT = Json.createArrayBuilder()
            .add("https://www.w3.org/ns/did/v1")
            .add("https://w3id.org/security/multikey/v1")
            .build();

    /** @param asserts whether credentials signed with it are the issuer's word; the key for paper signs none */
    public record Method(String id, String multikey, boolean asserts) {}

    public DidDocument {
        methods = List.copyOf(methods);
    }

    public static DidDocument of(String did, List<PublicHalf> keys) {
        return new DidDocument(
                did,
                keys.stream()
                        .map(key ->
                                new Method(method(did, key), PublicKeys.multikey(key.key()), key.use() != KeyUse.PAPER))
                        .toList());
    }

    static String method(String did, PublicHalf key) {
        return did + "#" + key.id();
    }

    public JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        JsonArrayBuilder asserting = Json.createArrayBuilder();
        for (Method method : methods) {
            all.add(Json.createObjectBuilder()
                    .add("id", method.id())
                    .add("type", "Multikey")
                    .add("controller", id)
                    .add("publicKeyMultibase", method.multikey()));
            if (method.asserts()) {
                asserting.add(method.id());
            }
        }
        return Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("id", id)
                .add("verificationMethod", all)
                .add("assertionMethod", asserting)
                .build();
    }

    /** Empty where it is none, or one without keys that we can read. */
    public static Optional<DidDocument> read(JsonObject json) {
        try {
            Set<String> asserting = json.getJsonArray("assertionMethod").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toSet());
            return Optional.of(new DidDocument(
                    json.getString("id"),
                    json.getJsonArray("verificationMethod").getValuesAs(JsonObject.class).stream()
                            .map(method -> method(method, asserting))
                            .toList()));
        } catch (ClassCastException | NullPointerException none) {
            return Optional.empty();
        }
    }

    private static Method method(JsonObject method, Set<String> asserting) {
        String id = method.getString("id");
        return new Method(id, method.getString("publicKeyMultibase"), asserting.contains(id));
    }

    /** The key for checking a credential that names it. */
    Optional<PublicKey> key(String method) {
        return methods.stream()
                .filter(one -> one.asserts() && one.id().equals(method))
                .map(one -> PublicKeys.ed25519(one.multikey()))
                .findFirst();
    }

    public boolean knows(PublicKey key) {
        String multikey = PublicKeys.multikey(key);
        return methods.stream().anyMatch(method -> method.multikey().equals(multikey));
    }
}
