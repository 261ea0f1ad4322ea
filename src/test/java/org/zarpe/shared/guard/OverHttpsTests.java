package org.zarpe.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.zarpe.TestDatabase;

/** The product behind a proxy that speaks https, asked over the wire: what a browser sees that a test without a server does not. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "zarpe.public-url=https://zarpe.example",
            "zarpe.largest-request=100KB",
            "zarpe.security-log.file="
        })
@ContextConfiguration(initializers = TestDatabase.OfTheContext.class)
@DirtiesContext
@Tag("persistence")
class OverHttpsTests {

    private static final int TOO_MUCH = 300_000;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/?lang=en", "/sign-in?lang=es"})
    void everyCookieIsBoundToThisHostAndKeptFromScripts(String address) throws Exception {
        assertThat(get(address).headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/zarpe.css", "/nowhere", "/companies", "/api/v1/companies", "//twice"})
    void everyAnswerSendsBrowsersToHttpsForAYear(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000; includeSubDomains");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void anAddressThatLooksLikeAnotherHostLeadsNowhere() throws Exception {
        HttpResponse<String> answer = get("//evil.example/x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("//evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/js/", "/img/", "/fonts/", "/webjars/", "/.git/config", "/application.yaml", "/WEB-INF/"})
    void noFolderIsListedAndNothingBesidesTheAssetsIsServed(String address) throws Exception {
        assertThat(get(address).statusCode()).isIn(302, 400, 404);
    }

    @Test
    void aRequestIsNotEchoed() throws Exception {
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nX-Secret: yes\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("X-Secret");
    }

    @Test
    void whatIsNoHttpIsRefusedInFewWords() throws Exception {
        assertThat(raw("GET / NONSENSE\r\n\r\n")).contains(" 400 ").doesNotContain("Tomcat", "Exception");
        assertThat(
                        raw(
                                "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\nConnection: close\r\n\r\nabc"))
                .contains(" 400 ");
        assertThat(
                        raw(
                                "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\nConnection: close\r\n\r\n0\r\n\r\n"))
                .containsPattern(" (400|501) ");
    }

    @Test
    void aRequestThatSaysItIsTooLargeIsNotRead() throws Exception {
        assertThat(post("/sign-in", BodyPublishers.ofByteArray(new byte[TOO_MUCH]), "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aRequestThatHidesHowLargeItIsLetsNobodyIn() throws Exception {
        InputStream endless = new ByteArrayInputStream("a".repeat(TOO_MUCH).getBytes(StandardCharsets.UTF_8));

        assertThat(post("/sign-in", BodyPublishers.ofInputStream(() -> endless), "application/x-www-form-urlencoded")
                        .statusCode())
                .isIn(400, 403, 413);
    }

    @Test
    void aProxyOnThisMachineSaysForWhomItAsks() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/companies"))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-For", "203.0.113.9")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in")
                .doesNotContain("http://");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(address(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, BodyPublisher body, String type) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address(address))
                        .header("Content-Type", type)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As no well-behaved client would ask. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
