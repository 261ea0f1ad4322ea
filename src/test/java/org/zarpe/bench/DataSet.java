package org.zarpe.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The companies measured with, made anew each time and the same each time but for their ids; sent to the product as another program would send them. */
final class DataSet {

    private static final int STAGES = 6;
    private static final int ANSWERS = 8;
    private static final int MEASURED = 10;
    private static final int TOGETHER = 500;
    /** A company, an enrolment, its visits of stages with their answers, and its values. */
    private static final int OBJECTS = 1 + 1 + STAGES + 2 * MEASURED;

    private static final String[] TRADES = {
        "Muebles", "Quesos", "Herrajes", "Textiles", "Salsas", "Empaques", "Moldes", "Calzado", "Vidrio", "Software"
    };
    private static final String[] OWNERS = {
        "Luna",
        "Robles",
        "Del Valle",
        "Aldama",
        "San Juan",
        "Ibarra",
        "Montes",
        "Olvera",
        "Quiroga",
        "Zamora",
        "Águila",
        "Ñandú"
    };
    private static final String[] TOWNS = {"Zapopan", "Tonalá", "Tlaquepaque", "Ocotlán", "Tequila", "Sayula"};
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("<code>(zarpe[^<]+|[^<]{30,})</code>");

    private final Visitor director;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<UUID> companies = new ArrayList<>();
    private List<String> stages = List.of();
    private List<String> answers = List.of();
    private List<Measured> measured = List.of();
    private String cohort = "";

    private record Measured(String id, String unit) {}

    private DataSet(Visitor director, String token) {
        this.director = director;
        this.token = token;
    }

    /** With a token as a director makes one on the page, a programme and a cohort. */
    static DataSet begun(Visitor director) throws IOException, InterruptedException {
        Map<String, String> wish = new HashMap<>(Map.of(
                "tokenName", "bench", "lastDay", LocalDate.now().plusDays(7).toString()));
        Stream.of("companies", "programmes", "diagnosis", "results", "packs").forEach(area -> {
            wish.put(area + ":read", "on");
            wish.put(area + ":write", "on");
        });
        Matcher secret = TOKEN.matcher(director.post("/tokens", wish).body());
        if (!secret.find()) {
            throw new IllegalStateException("No token was made");
        }
        DataSet data = new DataSet(director, secret.group(1).strip());
        data.begin();
        return data;
    }

    private void begin() throws IOException, InterruptedException {
        JsonNode pack =
                JSON.readTree(api("GET", "/packs/proveedor-internacional-confiable/1.1.0", "", "application/json"));
        stages = strings(pack.get("stages")).stream().limit(STAGES).toList();
        answers = pack.get("instruments")
                .valueStream()
                .filter(instrument -> stages.contains(instrument.get("stage").asString()))
                .flatMap(instrument -> instrument
                        .get("items")
                        .valueStream()
                        .filter(item -> item.get("kind").asString().matches("level|yes-no"))
                        .map(item -> answer(instrument.get("id").asString(), item)))
                .limit((long) STAGES * ANSWERS)
                .toList();
        measured = pack.get("indicators")
                .valueStream()
                .filter(one -> one.get("kind").asString().equals("value")
                        && !one.get("computed").asBoolean())
                .limit(MEASURED)
                .map(one -> new Measured(
                        one.get("id").asString(), one.get("unit").asString().equals("money") ? "MXN" : ""))
                .toList();
        String programme = made(
                "/programmes",
                "{\"name\": \"Programa de medida\", \"englishName\": \"Measured programme\", \"pack\": {\"id\": \"proveedor-internacional-confiable\", \"version\": \"1.1.0\"}}");
        cohort = made(
                "/cohorts",
                "{\"programme\": \"%s\", \"name\": \"Generación medida\", \"englishName\": \"Measured cohort\", \"starts\": \"%s\", \"ends\": \"%s\"}"
                        .formatted(
                                programme,
                                LocalDate.now().minusDays(200),
                                LocalDate.now().plusDays(200)));
    }

    private static String answer(String instrument, JsonNode item) {
        return "{\"instrument\": \"%s\", \"item\": \"%s\", \"value\": %s}"
                .formatted(
                        instrument,
                        item.get("id").asString(),
                        item.get("kind").asString().equals("level") ? "3" : "true");
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(one -> one.get("id").asString()).toList();
    }

    private String made(String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(api("POST", path, body, "application/json"))
                .get("id")
                .asString();
    }

    private String api(String method, String path, String body, String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(director.home().resolve("/api/v1" + path))
                        .timeout(Duration.ofMinutes(5))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode() + ": "
                    + answer.body().substring(0, Math.min(1500, answer.body().length())));
        }
        return answer.body();
    }

    /** In parts of some hundred, each kept as a whole or not at all. */
    void fill(int wanted, Report report) throws IOException, InterruptedException {
        long nanoseconds = 0;
        long bytes = 0;
        while (companies.size() < wanted) {
            StringBuilder lines = new StringBuilder();
            for (int more = Math.min(TOGETHER, wanted - companies.size()); more > 0; more--) {
                lines.append(company(companies.size())).append('\n');
            }
            long begun = System.nanoTime();
            api("POST", "/imports?mode=all-or-nothing", lines.toString(), "application/x-ndjson");
            nanoseconds += System.nanoTime() - begun;
            bytes += lines.length();
        }
        report.rate(
                "bulk import through the API, objects",
                (double) wanted * OBJECTS / (nanoseconds / 1e9),
                3000,
                "%d objects in %d s, %d MB in requests of %d companies"
                        .formatted((long) wanted * OBJECTS, nanoseconds / 1_000_000_000, bytes / 1_000_000, TOGETHER));
    }

    private String company(int number) {
        UUID id = UUID.randomUUID();
        companies.add(id);
        LocalDate begun = LocalDate.now().minusDays(190 - number % 40);
        String name =
                TRADES[number % TRADES.length] + " " + OWNERS[number / TRADES.length % OWNERS.length] + " " + number;
        return """
                {"id": "%s", "name": "%s", "activity": {"es": "%s para exportar"}, "founded": "%d", "town": "%s", "country": "%s",\
                "enrolment": {"cohort": "%s", "begunOn": "%s", "appliedOn": "%s", "reason": {"es": "Del archivo del programa"},\
                "decision": {"go": true, "reasons": {"es": "Quiere y puede"}, "on": "%s"},\
                "stages": [%s], "values": [%s]}}""".formatted(
                        id,
                        name,
                        TRADES[number % TRADES.length],
                        1990 + number % 30,
                        TOWNS[number % TOWNS.length],
                        number % 25 == 0 ? "GT" : "MX",
                        cohort,
                        begun,
                        begun.plusDays(3),
                        begun.plusDays(20),
                        visits(number, begun),
                        values(number));
    }

    /** The last stage is still open in two of three. */
    private String visits(int number, LocalDate begun) {
        List<String> visits = new ArrayList<>();
        Iterator<String> given = answers.iterator();
        LocalDate day = begun;
        for (String stage : stages) {
            List<String> own = new ArrayList<>();
            while (own.size() < ANSWERS && given.hasNext()) {
                own.add(given.next());
            }
            boolean open = stage.equals(stages.getLast()) && number % 3 > 0;
            String closed = open ? "" : "\"closed\": \"" + day.plusDays(20) + "\", ";
            visits.add("{\"stage\": \"%s\", \"opened\": \"%s\", %s\"answers\": [%s]}"
                    .formatted(stage, day, closed, String.join(",", own)));
            day = day.plusDays(20);
        }
        return String.join(",", visits);
    }

    private String values(int number) {
        List<String> values = new ArrayList<>();
        for (int place = 0; place < measured.size(); place++) {
            values.add(value(measured.get(place), "baseline", "2024", 20 + number % 37 + place));
            values.add(value(measured.get(place), "end", "2025", 22 + number % 41 + place));
        }
        return String.join(",", values);
    }

    private static String value(Measured one, String moment, String year, int number) {
        return "{\"indicator\": \"%s\", \"moment\": \"%s\", \"from\": \"%s\", \"number\": %d, \"unit\": \"%s\", \"source\": \"Contabilidad\"}"
                .formatted(one.id(), moment, year, number, one.unit());
    }

    /** One after the other, far apart. */
    UUID company(long turn) {
        return companies.get((int) Math.floorMod(turn * 7919, (long) companies.size()));
    }

    String cohort() {
        return cohort;
    }

    String search(long turn) {
        return OWNERS[(int) Math.floorMod(turn, (long) OWNERS.length)];
    }

    /** A form with a figure, as somebody fills it in. */
    static Map<String, String> figure(long turn) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "employees",
                "value",
                Long.toString(5 + turn % 60),
                "unit",
                "",
                "from",
                Integer.toString(2018 + (int) (turn % 7)),
                "source",
                "Nómina");
    }

    /** A later end of an indicator, which moves what the programme as a whole shows. */
    static Map<String, String> later(long turn) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "moment",
                "end",
                "from",
                "2026",
                "number",
                Long.toString(30 + turn % 50),
                "currency",
                "",
                "unit",
                "",
                "source",
                "Contabilidad");
    }
}
