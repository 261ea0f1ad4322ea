package org.zarpe.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small OpenID provider on this machine. It knows one client, checks its secret, the code and PKCE, and signs what it is told to say. */
final class HouseProvider implements AutoCloseable {

    static final String CLIENT = "zarpe";
    static final String SECRET = "el secreto del cliente 9417";

    private final HttpServer server;
    private final RSAKey key = key();
    private final Map<String, Map<String, String>> begun = new ConcurrentHashMap<>();
    private String named;
    private UnaryOperator<JWTClaimsSet.Builder> says = claims -> claims;
    private RSAKey signer = key;
    private Map<String, Object> more = Map.of();

    HouseProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        named = issuer();
        server.createContext("/.well-known/openid-configuration", asked -> answer(asked, 200, description()));
        server.createContext("/keys", asked -> answer(asked, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.createContext("/people", asked -> answer(asked, 200, more));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Presents itself under another name from now on. */
    void presentsItselfAs(String name) {
        named = name;
    }

    /** What it says of whoever comes next. */
    void says(UnaryOperator<JWTClaimsSet.Builder> claims) {
        says = claims;
    }

    /** What it tells of the person beside the token. */
    void tells(Map<String, Object> claims) {
        more = claims;
    }

    /** Somebody else signs from now on. */
    void isForged() {
        signer = key();
    }

    /** What the browser was sent there with. */
    static Map<String, String> question(@Nullable String address) {
        return form(URI.create(String.valueOf(address)).getRawQuery());
    }

    /** The person agreed: answers the code with which the browser is sent back. */
    String agreed(Map<String, String> question) {
        String code = UUID.randomUUID().toString();
        begun.put(code, question);
        return code;
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer", named,
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "userinfo_endpoint", issuer() + "/people",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"));
    }

    private void token(HttpExchange asked) throws IOException {
        Map<String, String> form = form(new String(asked.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> question = begun.remove(form.getOrDefault("code", ""));
        String client = asked.getRequestHeaders().getFirst("Authorization");
        // RFC 6749, 2.3.1: both are written as in a form first
        String expected = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, UTF_8)).getBytes(UTF_8));
        if (question == null
                || !expected.equals(client)
                || !question.get("redirect_uri").equals(form.get("redirect_uri"))
                || !question.get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            answer(asked, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                asked,
                200,
                Map.of(
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        idToken(question)));
    }

    private String idToken(Map<String, String> question) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder usual = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", question.get("nonce"));
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    says.apply(usual).build());
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("house").generate();
        } catch (JOSEException none) {
            throw new IllegalStateException(none);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Map<String, String> form(String written) {
        return Arrays.stream(written.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], UTF_8),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static void answer(HttpExchange asked, int status, Map<String, Object> body) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
