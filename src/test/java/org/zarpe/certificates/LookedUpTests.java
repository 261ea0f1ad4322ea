package org.zarpe.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.zarpe.TestDatabase;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stranger has the number of a certificate, and nothing else of ours: everything is looked up over the wire where the certificate says, and read by programs of others. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"zarpe.data=target/test-data-looked-up", "zarpe.security-log.file=", "zarpe.trail.seal-every=0s"})
@ContextConfiguration(initializers = {TestDatabase.OfTheContext.class, LookedUpTests.FreePort.class})
@DirtiesContext
@Tag("verifier")
class LookedUpTests {

    private static final Path FOLDER = Path.of("target/verifier-looked-up");
    private static final String SCORE = "\"value\":\"3.21\"";
    private static final String BETTER = "\"value\":\"3.91\"";

    /** So that what is signed names the address under which it is found. */
    static final class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("port", Map.of("server.port", socket.getLocalPort())));
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }

    @Autowired
    Workshops workshops;

    @Autowired
    Grants grants;

    @Autowired
    org.springframework.core.env.Environment environment;

    private final HttpClient stranger = HttpClient.newHttpClient();

    @Test
    void whatIsLookedUpIsAcceptedByOthersAndASuspensionIsSeen() throws IOException, InterruptedException {
        Workshop workshop = workshops.applicant();
        String number = grants.shown(workshop);
        String entry = "http://localhost:" + environment.getProperty("server.port") + "/register/" + number;
        String certificate = body(entry + "/credential.json");
        JsonNode said = new JsonMapper().readTree(certificate);
        assertThat(said.at("/id").asString()).isEqualTo(entry);

        write("certificate.json", certificate);
        write("changed.json", better(certificate));
        String jwt = body(entry + "/credential.jwt");
        write("certificate.jwt", jwt);
        write("changed.jwt", betterJwt(jwt));
        write("endorsement.json", body(entry + "/endorsement.json"));
        write("did.json", body(folder(said.at("/issuer/id").asString()) + "/did.json"));
        lists(said, "in-force");
        String mark = get(entry).headers().firstValue("ETag").orElseThrow();
        assertThat(again(entry, mark)).isEqualTo(304);

        grants.suspend(workshop, number);

        assertThat(again(entry, mark)).isEqualTo(200);
        assertThat(body(entry)).contains("Suspended");
        lists(said, "suspended");
        // the lists are signed as of now
        write("now.json", "\"" + Instant.now().plusSeconds(1) + "\"");

        String answered = node();
        JsonNode answer = new JsonMapper().readTree(answered);
        assertThat(answer.at("/certificate/verified").asBoolean()).as(answered).isTrue();
        assertThat(answer.at("/certificate/status").toString())
                .isEqualTo(
                        "[{\"purpose\":\"revocation\",\"status\":false},{\"purpose\":\"suspension\",\"status\":false}]");
        assertThat(answer.at("/suspended/verified").asBoolean()).as(answered).isTrue();
        assertThat(answer.at("/suspended/status").toString())
                .isEqualTo(
                        "[{\"purpose\":\"revocation\",\"status\":false},{\"purpose\":\"suspension\",\"status\":true}]");
        assertThat(answer.at("/jwt/verified").asBoolean()).as(answered).isTrue();
        assertThat(answer.at("/endorsement/verified").asBoolean()).as(answered).isTrue();
        assertThat(answer.at("/changed/verified").asBoolean(true)).as(answered).isFalse();
        assertThat(answer.at("/changedJwt/verified").asBoolean(true))
                .as(answered)
                .isFalse();
    }

    private void lists(JsonNode credential, String folder) throws IOException, InterruptedException {
        for (JsonNode status : credential.at("/credentialStatus")) {
            write(
                    folder + "/" + status.at("/statusPurpose").asString() + ".json",
                    body(status.at("/statusListCredential").asString()));
        }
    }

    /** As did:web says: the colons are slashes. */
    private static String folder(String did) {
        return "http://" + did.substring("did:web:".length()).replace(':', '/').replace("%3A", ":");
    }

    private String body(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).as(address).isEmpty();
        return answer.body();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return stranger.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int again(String address, String mark) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(address))
                .header("If-None-Match", mark)
                .build();
        return stranger.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String better(String json) {
        assertThat(json).contains(SCORE);
        return json.replace(SCORE, BETTER);
    }

    private static String betterJwt(String jwt) {
        String[] parts = jwt.split("\\.", -1);
        String said = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        byte[] changed = better(said).getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "." + parts[2];
    }

    private static void write(String name, String content) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private static String node() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node", "src/test/node/verify.mjs", FOLDER.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
