package org.zarpe.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, the secret of forms, connections kept open. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PERSON = Pattern.compile(
            "name=\"mail\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"password\" value=\"([^\"]+)\"");

    private final URI home;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String secret = "";

    private Visitor(URI home) {
        this.home = home;
    }

    /** The demonstration's director, whose password stands on the page for signing in; only a director hands out tokens to services. */
    static Visitor signedInAsDirector(URI home) throws IOException, InterruptedException {
        Matcher people = PERSON.matcher(new Visitor(home).read("/sign-in"));
        while (people.find()) {
            Visitor visitor = new Visitor(home);
            visitor.read("/sign-in");
            visitor.post("/sign-in", Map.of("mail", people.group(1), "password", people.group(2)));
            String tokens = visitor.read("/tokens");
            if (tokens.contains("/tokens/services")) {
                return visitor;
            }
        }
        throw new IllegalStateException("No director signs in");
    }

    URI home() {
        return home;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(home.resolve(path)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A page that must come; remembers the secret of its forms. */
    String read(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = get(path);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
        Matcher found = SECRET.matcher(page.body());
        if (found.find()) {
            secret = found.group(1);
        }
        return page.body();
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("_csrf", secret);
        String form = sent.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(home.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String written) {
        return URLEncoder.encode(written, StandardCharsets.UTF_8);
    }
}
