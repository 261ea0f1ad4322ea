package org.zarpe.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.zarpe.certificates.domain.StatusPurpose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stranger has the address of a certificate and nothing else of ours: all of it is looked up over the wire where the certificate says, and read by programs of
 * others. Needs Node, Poppler, and what `npm ci` lays into src/test/node.
 */
public final class LookedUp {

    private static final Duration CLOCKS = Duration.ofSeconds(1);

    private final HttpClient stranger = HttpClient.newHttpClient();
    private final OtherPrograms programs;
    private final String entry;
    private final JsonNode certificate;

    /** What its holder hands over is taken once; what the issuer says of it is asked at each step. */
    public LookedUp(String entry, Path folder) throws IOException, InterruptedException {
        this.entry = entry;
        programs = new OtherPrograms(folder);
        String json = body(entry + "/credential.json");
        certificate = new JsonMapper().readTree(json);
        assertThat(certificate.at("/id").asString()).isEqualTo(entry);
        programs.certificate(json, body(entry + "/credential.jwt"));
        programs.endorsement(body(entry + "/endorsement.json"));
    }

    public void isInForce() throws IOException, InterruptedException {
        lists(false);
        JsonNode answer = read();
        assertThat(answer.at("/certificate/status").toString()).isEqualTo(status(false));
        assertThat(answer.has("suspended")).isFalse();
    }

    /** As of now, and the lists of before still say that it was in force. */
    public void isSuspended() throws IOException, InterruptedException {
        lists(true);
        JsonNode answer = read();
        assertThat(answer.at("/certificate/status").toString()).isEqualTo(status(false));
        assertThat(answer.at("/suspended/verified").asBoolean())
                .as(answer.toPrettyString())
                .isTrue();
        assertThat(answer.at("/suspended/status").toString()).isEqualTo(status(true));
    }

    public void isSignedOnPaper() throws IOException, InterruptedException {
        byte[] pdf = stranger.send(asked(entry + "/certificate.pdf"), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        assertThat(programs.pdfsig(pdf))
                .contains("Signature is Valid", "Total document signed")
                .doesNotContain("Not total document signed");
    }

    /** What it says of itself is genuine, and what somebody changed is not. */
    private JsonNode read() throws IOException, InterruptedException {
        // the lists are signed as of now
        JsonNode answer = programs.read(Instant.now().plus(CLOCKS));
        String said = answer.toPrettyString();
        assertThat(answer.at("/certificate/verified").asBoolean()).as(said).isTrue();
        assertThat(answer.at("/jwt/verified").asBoolean()).as(said).isTrue();
        assertThat(answer.at("/endorsement/verified").asBoolean()).as(said).isTrue();
        assertThat(answer.at("/changed/verified").asBoolean(true)).as(said).isFalse();
        assertThat(answer.at("/changedJwt/verified").asBoolean(true)).as(said).isFalse();
        return answer;
    }

    /** The issuer and its lists, as anybody asks for them on the day of looking. */
    private void lists(boolean suspended) throws IOException, InterruptedException {
        programs.issuer(body(folder(certificate.at("/issuer/id").asString()) + "/did.json"));
        for (JsonNode status : certificate.at("/credentialStatus")) {
            StatusPurpose purpose =
                    StatusPurpose.valueOf(status.at("/statusPurpose").asString().toUpperCase(Locale.ROOT));
            programs.list(
                    purpose, suspended, body(status.at("/statusListCredential").asString()));
        }
    }

    private static String status(boolean suspended) {
        return "[{\"purpose\":\"revocation\",\"status\":false},{\"purpose\":\"suspension\",\"status\":" + suspended
                + "}]";
    }

    /** As did:web says: the colons are slashes. */
    private static String folder(String did) {
        return "http://" + did.substring("did:web:".length()).replace(':', '/').replace("%3A", ":");
    }

    private String body(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = stranger.send(asked(address), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).as(address).isEmpty();
        return answer.body();
    }

    private static HttpRequest asked(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}
