package org.zarpe.certificates.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContextsTests {

    @Test
    void aContextThatDidNotComeAlongIsNotFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] context = "{\"@context\": {}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/ld+json");
            exchange.sendResponseHeaders(200, context.length);
            exchange.getResponseBody().write(context);
            exchange.close();
        });
        elsewhere.start();
        try {
            JsonObject document = Json.createObjectBuilder()
                    .add(
                            "@context",
                            "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/context.json")
                    .add("id", "https://zarpe.example/")
                    .build();

            assertThatThrownBy(() -> Canonical.digest(document)).isInstanceOf(JsonLdError.class);
            assertThat(asked).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void aWordThatNoContextKnowsIsRefused() {
        JsonObject document = Json.createObjectBuilder()
                .add("@context", Contexts.CREDENTIALS)
                .add("id", "https://zarpe.example/")
                .add("gold", "yes")
                .build();

        assertThatThrownBy(() -> Canonical.digest(document)).isInstanceOf(JsonLdError.class);
    }
}
