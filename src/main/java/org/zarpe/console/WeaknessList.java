package org.zarpe.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of known weaknesses that answers as osv.dev does: many libraries in one question, then each weakness by its name. */
final class WeaknessList {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOGETHER = 500;

    private final URI address;
    private final JsonMapper json = JsonMapper.shared();

    WeaknessList(URI address) {
        this.address = address;
    }

    List<Weakness> of(List<String> libraries) throws IOException, InterruptedException {
        List<Weakness> found = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (int from = 0; from < libraries.size(); from += TOGETHER) {
                List<String> some = libraries.subList(from, Math.min(from + TOGETHER, libraries.size()));
                Map<String, String> asked = new LinkedHashMap<>();
                some.forEach(library -> asked.put(library, ""));
                while (!asked.isEmpty()) {
                    found.addAll(next(client, asked));
                }
            }
        }
        return found;
    }

    /** @param asked libraries with the page to go on with; afterwards those of which there is more */
    private List<Weakness> next(HttpClient client, Map<String, String> asked) throws IOException, InterruptedException {
        List<String> libraries = List.copyOf(asked.keySet());
        JsonNode results = answer(
                        client,
                        HttpRequest.newBuilder(address.resolve("/v1/querybatch"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(question(asked)))))
                .path("results");
        if (results.size() != libraries.size()) {
            throw new IOException(address + " answered about " + results.size() + " of " + libraries.size());
        }
        asked.clear();
        List<Weakness> found = new ArrayList<>();
        for (int each = 0; each < libraries.size(); each++) {
            String library = libraries.get(each);
            for (JsonNode named : results.get(each).path("vulns")) {
                told(client, library, named.path("id").asString()).ifPresent(found::add);
            }
            String more = results.get(each).path("next_page_token").asString("");
            if (!more.isEmpty()) {
                asked.put(library, more);
            }
        }
        return found;
    }

    private ObjectNode question(Map<String, String> asked) {
        ObjectNode question = json.createObjectNode();
        ArrayNode queries = question.putArray("queries");
        asked.forEach((library, page) -> {
            ObjectNode query = queries.addObject();
            query.putObject("package").put("purl", library);
            if (!page.isEmpty()) {
                query.put("page_token", page);
            }
        });
        return question;
    }

    /** Empty where it was taken back. */
    private Optional<Weakness> told(HttpClient client, String library, String id)
            throws IOException, InterruptedException {
        if (!id.matches("[A-Za-z0-9._:-]+")) {
            throw new IOException(address + " names a weakness " + id);
        }
        JsonNode told = answer(client, HttpRequest.newBuilder(address.resolve("/v1/vulns/" + id)));
        return told.has("withdrawn")
                ? Optional.empty()
                : Optional.of(new Weakness(
                        id,
                        library,
                        Weakness.Rating.of(
                                told.path("database_specific").path("severity").asString("")),
                        OffsetDateTime.parse(told.path("published").asString()).toLocalDate(),
                        told.path("summary").asString("")));
    }

    private JsonNode answer(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
