package org.zarpe.certificates.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.certificates.domain.StatusPurpose;

class DataIntegrityTests {

    private static final Signed SIGNED = new Signed();
    private static final JsonObject CERTIFICATE = SIGNED.certificate();
    private static final List<String> PLACES = places(CERTIFICATE, "");

    @Test
    void holdsForWhatWasSignedInWhateverOrderItIsWritten() {
        JsonObject backwards = Json.createObjectBuilder().build();
        for (String key : new ArrayList<>(CERTIFICATE.keySet()).reversed()) {
            backwards = Json.createObjectBuilder(backwards)
                    .add(key, CERTIFICATE.get(key))
                    .build();
        }

        assertThat(DataIntegrity.holds(CERTIFICATE, SIGNED.issuer())).isTrue();
        assertThat(backwards.toString()).isNotEqualTo(CERTIFICATE.toString());
        assertThat(DataIntegrity.holds(backwards, SIGNED.issuer())).isTrue();
    }

    @Property(tries = 300)
    void doesNotHoldWithAnyOneValueChanged(@ForAll("places") String place, @ForAll("values") JsonValue value) {
        JsonValue former = CERTIFICATE.getValue(place);
        JsonValue other = value.equals(former) ? Json.createValue("another") : value;
        JsonObject changed =
                Json.createPointer(place).replace(CERTIFICATE, other).asJsonObject();

        assertThat(DataIntegrity.holds(changed, SIGNED.issuer())).isFalse();
    }

    @Property(tries = 200)
    void doesNotHoldWithAnyOneValueALittleLonger(@ForAll("places") String place) {
        JsonValue former = CERTIFICATE.getValue(place);
        JsonValue longer =
                former instanceof JsonString text ? Json.createValue(text.getString() + "1") : Json.createValue("1");
        JsonObject changed =
                Json.createPointer(place).replace(CERTIFICATE, longer).asJsonObject();

        assertThat(DataIntegrity.holds(changed, SIGNED.issuer())).isFalse();
    }

    @Property(tries = 100)
    void doesNotHoldWithAnyOneValueGone(@ForAll("places") String place) {
        JsonObject changed = Json.createPointer(place).remove(CERTIFICATE).asJsonObject();

        assertThat(DataIntegrity.holds(changed, SIGNED.issuer())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "/gold | \"yes\"",
                "/credentialSubject/gold | \"yes\"",
                "/proof/gold | \"yes\"",
                "/credentialSubject/type/- | \"relative\"",
                "/type/- | \"Gold\"",
                "/credentialSubject/achievement/tag | \"gold\"",
                "/@context/- | \"https://www.w3.org/ns/credentials/v2\"",
                "/credentialSubject/@context | {\"gold\": \"https://example.org/gold\"}",
                "/credentialSubject/result/- | {\"id\": \"no address\", \"type\": [\"Result\"], \"value\": \"4.00\"}",
                "/credentialSubject/result/- | {\"id\": \"nowhere\", \"type\": [\"Result\"], \"value\": \"4.00\"}",
                "/credentialSubject/result/- | {\"@value\": \"4.00\", \"@language\": \"no language\"}",
                "/credentialSubject/@index | \"4.00\""
            })
    void doesNotHoldWithAnythingAdded(String place, String json) {
        JsonValue added =
                JsonText.object("{\"it\": " + json + "}").orElseThrow().get("it");
        JsonObject changed = Json.createPointer(place).add(CERTIFICATE, added).asJsonObject();

        assertThat(DataIntegrity.holds(changed, SIGNED.issuer())).isFalse();
    }

    @Test
    void isNotKeptBusyByLikenessWithinLikeness() {
        JsonArrayBuilder inner = Json.createArrayBuilder();
        for (int i = 0; i < 12; i++) {
            inner.add(Json.createObjectBuilder().add("type", "IdentifierEntry"));
        }
        JsonObject twin = Json.createObjectBuilder()
                .add("type", Json.createArrayBuilder().add("Profile"))
                .add("otherIdentifier", inner)
                .build();
        JsonObject changed = Json.createPointer("/credentialSubject/identifier")
                .replace(
                        CERTIFICATE,
                        Json.createArrayBuilder().add(twin).add(twin).build())
                .asJsonObject();

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(DataIntegrity.holds(changed, SIGNED.issuer())).isFalse());
    }

    @Test
    void doesNotHoldForAnotherIssuer() {
        assertThat(DataIntegrity.holds(CERTIFICATE, new Signed().issuer())).isFalse();
    }

    @Test
    void aKeyForPaperSignsNoCredential() {
        DidDocument none = new DidDocument(
                SIGNED.did(),
                SIGNED.issuer().methods().stream()
                        .map(method -> new DidDocument.Method(method.id(), method.multikey(), false))
                        .toList());

        assertThat(DataIntegrity.holds(CERTIFICATE, none)).isFalse();
    }

    @Test
    void whatARetiredKeySignedStillHolds() {
        Signed rotating = new Signed();
        JsonObject before = rotating.certificate();
        rotating.rotate();
        JsonObject after = rotating.certificate();

        assertThat(before.getValue("/proof/verificationMethod"))
                .isNotEqualTo(after.getValue("/proof/verificationMethod"));
        assertThat(DataIntegrity.holds(before, rotating.issuer())).isTrue();
        assertThat(DataIntegrity.holds(after, rotating.issuer())).isTrue();
    }

    @Test
    void aListOfStandingIsSignedTheSameWay() {
        JsonObject list = SIGNED.statusList(StatusPurpose.REVOCATION, List.of(3));

        assertThat(DataIntegrity.holds(list, SIGNED.issuer())).isTrue();
        assertThat(DataIntegrity.holds(
                        Json.createPointer("/credentialSubject/encodedList")
                                .replace(list, Json.createValue("u"))
                                .asJsonObject(),
                        SIGNED.issuer()))
                .isFalse();
    }

    @Test
    void theIssuerIsReadBackAsItIsWritten() {
        assertThat(DidDocument.read(SIGNED.issuer().json())).contains(SIGNED.issuer());
        assertThat(DidDocument.read(CERTIFICATE)).isEmpty();
        assertThat(SIGNED.did()).startsWith("did:web:zarpe.example%3A8443:pic:issuers:");
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(PLACES);
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(Json::createValue),
                Arbitraries.integers().map(Json::createValue),
                Arbitraries.of(JsonValue.TRUE, JsonValue.NULL, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_ARRAY),
                Arbitraries.of("https://example.org/", "did:web:example.org", "2026-11-28T00:00:00Z", "4.00")
                        .map(Json::createValue));
    }

    /** Where the single values stand. */
    private static List<String> places(JsonStructure within, String path) {
        List<String> all = new ArrayList<>();
        if (within instanceof JsonObject object) {
            object.forEach((key, value) -> all.addAll(below(value, path + "/" + key)));
        } else if (within instanceof JsonArray array) {
            for (int at = 0; at < array.size(); at++) {
                all.addAll(below(array.get(at), path + "/" + at));
            }
        }
        return all;
    }

    private static List<String> below(JsonValue value, String path) {
        return value instanceof JsonStructure inside ? places(inside, path) : List.of(path);
    }
}
