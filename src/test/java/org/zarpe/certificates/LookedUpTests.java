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
import java.nio.file.Path;
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

/** A stranger has the number of a certificate, and nothing else of ours: everything is looked up over the wire where the certificate says, and read by programs of others. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"zarpe.data=target/test-data-looked-up", "zarpe.security-log.file=", "zarpe.trail.seal-every=0s"})
@ContextConfiguration(initializers = {TestDatabase.OfTheContext.class, LookedUpTests.FreePort.class})
@DirtiesContext
@Tag("verifier")
class LookedUpTests {

    private static final Path FOLDER = Path.of("target/verifier-looked-up");

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
        String entry = entry(number);
        LookedUp certificate = new LookedUp(entry, FOLDER);
        certificate.isInForce();
        certificate.isSignedOnPaper();
        HttpResponse<String> page = get(entry, "");
        String mark = page.headers().firstValue("ETag").orElseThrow();
        assertThat(get(entry, mark).statusCode()).isEqualTo(304);

        grants.suspend(workshop, number);

        HttpResponse<String> again = get(entry, mark);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Suspended");
        certificate.isSuspended();
    }

    @Test
    void keysThatChangeMeanwhileChangeNothingForWhoeverHoldsIt() throws IOException, InterruptedException {
        Workshop workshop = workshops.applicant();
        String number = grants.shown(workshop);
        LookedUp certificate = new LookedUp(entry(number), FOLDER);

        grants.rotate(workshop);
        certificate.isInForce();
        certificate.isSignedOnPaper();

        grants.suspend(workshop, number);
        certificate.isSuspended();
    }

    private String entry(String number) {
        return "http://localhost:" + environment.getProperty("server.port") + "/register/" + number;
    }

    private HttpResponse<String> get(String address, String mark) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(address))
                .header("If-None-Match", mark)
                .build();
        return stranger.send(asked, HttpResponse.BodyHandlers.ofString());
    }
}
