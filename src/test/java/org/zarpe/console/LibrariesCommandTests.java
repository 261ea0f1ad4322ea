package org.zarpe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries, asked of a small list of this machine that answers as osv.dev does. */
class LibrariesCommandTests {

    private static final String WEAK = "pkg:maven/org.example/weak@1.0";

    @TempDir
    Path folder;

    private final Map<String, String> weaknesses = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private HttpServer list;
    private int status = 200;

    @BeforeEach
    void aList() throws IOException {
        Files.writeString(folder.resolve("sbom.json"), """
                {"bomFormat": "CycloneDX", "components": [
                  {"purl": "pkg:maven/org.example/sound@2.0?type=jar"}, {"purl": "%s?type=jar"}, {"name": "no address"}]}
                """.formatted(WEAK));
        list = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        list.createContext("/v1/querybatch", this::many);
        list.createContext("/v1/vulns/", this::one);
        list.start();
    }

    @AfterEach
    void stop() {
        list.stop(0);
    }

    @Test
    void aProgramWithoutKnownWeaknessesIsSound() {
        assertThat(run()).isZero();
        assertThat(out).hasToString("2 libraries, 0 known weaknesses, 0 over their time." + System.lineSeparator());
    }

    @Test
    void aWeaknessIsNamedWithTheDayItIsToBeCorrectedBy() {
        weakness("GHSA-1", "HIGH", 6);
        weakness("GHSA-2", "MODERATE", 29);

        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains(WEAK, "GHSA-1", "by " + LocalDate.now().plusDays(1))
                .contains("2 known weaknesses, 0 over their time.");
    }

    @Test
    void oneThatIsOverItsTimeFails() {
        weakness("GHSA-1", "CRITICAL", 8);

        assertThat(run()).isOne();
        assertThat(out.toString()).contains("(OVER)", "1 over their time.");
    }

    @Test
    void whatNobodyHasRatedIsTakenForHigh() {
        weakness("GHSA-1", "", 8);

        assertThat(run()).isOne();
    }

    @Test
    void whatWasTakenBackIsNone() {
        weakness("GHSA-1", "HIGH", 100);
        weaknesses.put("GHSA-1", weaknesses.get("GHSA-1").replace("{", "{\"withdrawn\": \"2026-01-01T00:00:00Z\", "));

        assertThat(run()).isZero();
    }

    @Test
    void aListThatDoesNotAnswerIsNoGoodNews() {
        status = 503;

        assertThat(run()).isOne();
    }

    private int run() {
        CommandLine command = new CommandLine(new LibrariesCommand());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(new StringWriter(), true));
        command.setExecutionExceptionHandler((failure, line, parsed) -> 1);
        return command.execute(
                "--sbom",
                folder.resolve("sbom.json").toString(),
                "--list",
                "http://127.0.0.1:" + list.getAddress().getPort());
    }

    private void weakness(String id, String rating, int daysAgo) {
        weaknesses.put(id, """
                {"id": "%s", "summary": "reads too much", "published": "%sT00:00:00Z", "database_specific": {"severity": "%s"}}
                """.formatted(id, LocalDate.now().minusDays(daysAgo), rating));
    }

    /** The weaknesses of the weak library come one a page. */
    private void many(HttpExchange exchange) throws IOException {
        StringBuilder results = new StringBuilder();
        String[] names = weaknesses.keySet().stream().sorted().toArray(String[]::new);
        for (JsonNode query :
                JsonMapper.shared().readTree(exchange.getRequestBody()).get("queries")) {
            boolean weak = query.get("package").get("purl").asString().equals(WEAK);
            int page = Integer.parseInt(query.path("page_token").asString("0"));
            String result = "{}";
            if (weak && page < names.length) {
                String more = page + 1 < names.length ? ", \"next_page_token\": \"" + (page + 1) + "\"" : "";
                result = "{\"vulns\": [{\"id\": \"" + names[page] + "\"}]" + more + "}";
            }
            results.append(results.isEmpty() ? "" : ",").append(result);
        }
        answer(exchange, "{\"results\": [" + results + "]}");
    }

    private void one(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().replace("/v1/vulns/", "");
        answer(exchange, weaknesses.get(id));
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
