package org.zarpe.certificates.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.certificates.SampleCertificate;
import org.zarpe.certificates.domain.StatusPurpose;

class CheckCredentialTests {

    private static final int INDEX = SampleCertificate.PLACE.index();

    private final Signed signed = new Signed();
    private final String certificate = signed.certificate().toString();

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T23:59:59Z, not-yet",
        "2026-11-28T00:00:00Z, in-term",
        "2029-11-27T23:59:59Z, in-term",
        "2029-11-28T00:00:00Z, expired"
    })
    void theDatesDecide(Instant now, String code) {
        assertThat(codes(check(Map.of()).json(certificate, now)))
                .containsExactly("signed", code, "withdrawal-unknown", "suspension-unknown");
        assertThat(codes(check(Map.of()).jwt(signed.jwt(), now))).contains("signed", code);
    }

    @Test
    void theListsAtHandSayHowItStands() {
        assertThat(codes(check(lists(List.of(), List.of(INDEX))).json(certificate, Signed.NOW)))
                .containsExactly("signed", "in-term", "not-withdrawn", "suspended");
        assertThat(codes(check(lists(List.of(INDEX), List.of(INDEX - 1))).json(certificate, Signed.NOW)))
                .containsExactly("signed", "in-term", "withdrawn", "not-suspended");
    }

    @Test
    void aListOfSomebodyElseSaysNothing() {
        String address = signed.statusAddress(StatusPurpose.SUSPENSION);
        JsonObject foreign = new Signed().statusList(StatusPurpose.SUSPENSION, List.of());
        JsonObject ofOtherPurpose = signed.statusList(StatusPurpose.REVOCATION, List.of());

        assertThat(codes(check(Map.of(address, foreign)).json(certificate, Signed.NOW)))
                .contains("suspension-unknown");
        assertThat(codes(check(Map.of(address, ofOtherPurpose)).json(certificate, Signed.NOW)))
                .contains("suspension-unknown");
    }

    @Test
    void withoutTheIssuerNothingIsHeldTrue() {
        CheckCredential alone = new CheckCredential(did -> Optional.empty(), address -> Optional.empty());

        assertThat(codes(alone.json(certificate, Signed.NOW)))
                .containsExactly("issuer-unknown", "in-term", "withdrawal-unknown", "suspension-unknown");
    }

    @Test
    void theKeysOfAnotherIssuerAreNotItsKeys() {
        DidDocument other = new Signed().issuer();
        CheckCredential check = new CheckCredential(did -> Optional.of(other), address -> Optional.empty());

        assertThat(codes(check.json(certificate, Signed.NOW))).contains("issuer-unknown");
    }

    @Test
    void whatWasChangedIsBelievedInNothing() {
        String changed = certificate.replace("\"value\":\"3.21\"", "\"value\":\"3.91\"");

        assertThat(changed).isNotEqualTo(certificate);
        assertThat(codes(check(Map.of()).json(changed, Signed.NOW))).containsExactly("not-signed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|other-kind", "{\"type\":1}|other-kind", "[]|unreadable", "{|unreadable"})
    void whatIsNoCertificateIsSaidToBeNone(String text, String code) {
        assertThat(codes(check(Map.of()).json(text, Signed.NOW))).containsExactly(code);
        assertThat(codes(check(Map.of()).jwt(text, Signed.NOW))).containsExactly("unreadable");
    }

    @Test
    void aListIsNoCertificate() {
        String list = signed.statusList(StatusPurpose.REVOCATION, List.of()).toString();

        assertThat(codes(check(Map.of()).json(list, Signed.NOW))).containsExactly("other-kind");
    }

    private CheckCredential check(Map<String, JsonObject> lists) {
        return new CheckCredential(
                did -> Optional.of(signed.issuer()), address -> Optional.ofNullable(lists.get(address)));
    }

    private Map<String, JsonObject> lists(List<Integer> withdrawn, List<Integer> suspended) {
        return Map.of(
                signed.statusAddress(StatusPurpose.REVOCATION),
                signed.statusList(StatusPurpose.REVOCATION, withdrawn),
                signed.statusAddress(StatusPurpose.SUSPENSION),
                signed.statusList(StatusPurpose.SUSPENSION, suspended));
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream().map(Finding::code).toList();
    }
}
