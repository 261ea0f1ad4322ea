package org.zarpe.identity.application;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.identity.domain.ProviderWish;
import org.zarpe.shared.guard.PublicAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a provider says of itself (OpenID Connect Discovery 1.0). Asked for at a fixed place below its address; where it sends somebody else, nobody goes. */
@Component
public class Discovery {

    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String PLACE = "/.well-known/openid-configuration";
    private static final int LARGEST = 256 * 1024;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String BASIC = "client_secret_basic";

    private final HttpClient line;
    private final JsonMapper json;
    private final PublicAddress address;
    private final Clock clock;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    Discovery(JsonMapper json, PublicAddress address, Clock clock) {
        this.json = json;
        this.address = address;
        this.clock = clock;
        this.line = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * The addresses of a provider.
     *
     * @param people where more is told of whoever signed in, or null
     * @param takesBasic whether it takes the client's secret in the head of the request
     */
    public record Document(
            String issuer,
            String authorization,
            String token,
            String keys,
            @Nullable String people,
            boolean takesBasic) {}

    private record Read(Document document, Instant when) {}

    /** As it was in the last minutes. */
    public Document of(String issuer) {
        Read before = read.get(issuer);
        return before != null && before.when().isAfter(clock.instant().minus(FRESH)) ? before.document() : ask(issuer);
    }

    /** Asks now. */
    public Document ask(String issuer) {
        Document found = document(issuer, body(URI.create(issuer.replaceAll("/$", "") + PLACE)));
        read.put(issuer, new Read(found, clock.instant()));
        return found;
    }

    /** The line that is used for whatever a provider is asked. */
    public HttpClient line() {
        return line;
    }

    private JsonNode body(URI place) {
        HttpRequest question = HttpRequest.newBuilder(place)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<InputStream> answer = line.send(question, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(LARGEST);
                if (answer.statusCode() != 200) {
                    throw new ProviderUnusable("provider-no-answer");
                }
                return json.readTree(bytes);
            }
        } catch (IOException | JacksonException unreachable) {
            throw new ProviderUnusable("provider-no-answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderUnusable("provider-no-answer");
        }
    }

    private Document document(String issuer, JsonNode said) {
        String named = said.path("issuer").asString("");
        if (!named.equals(issuer)) {
            throw new ProviderUnusable("provider-of-another-name", named);
        }
        JsonNode people = said.path("userinfo_endpoint");
        JsonNode ways = said.path("token_endpoint_auth_methods_supported");
        return new Document(
                issuer,
                safe(said, "authorization_endpoint"),
                safe(said, "token_endpoint"),
                safe(said, "jwks_uri"),
                people.isString() ? safe(said, "userinfo_endpoint") : null,
                !ways.isArray() || ways.valueStream().anyMatch(way -> BASIC.equals(way.asString(""))));
    }

    private String safe(JsonNode said, String name) {
        String place = said.path(name).asString("");
        if (!ProviderWish.isSafe(place, !address.isSecure())) {
            throw new ProviderUnusable("provider-incomplete", name);
        }
        return place;
    }
}
