package org.zarpe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Example;
import org.zarpe.shared.files.Made;

/** What the guide tells people to type works, in the order it is told. */
@ZarpeTest
@Tag("persistence")
class GuideTests {

    private static final Pattern BLOCK = Pattern.compile("```(sh|json)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    Caller caller;

    private final Map<String, String> known = new HashMap<>();
    private String file = "";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyExampleOfTheGuideWorks(String language) throws IOException {
        Actor director = staff.director();
        known.put("$ZARPE_TOKEN", caller.token(director));
        known.put("$ZARPE", "");
        known.put("$COHORT", example.cohort(director).toString());
        int typed = 0;
        String guide = Files.readString(Path.of("docs/guide/" + language + "/api.md"), StandardCharsets.UTF_8);
        for (MatchResult block : BLOCK.matcher(guide).results().toList()) {
            String text = filled(block.group(2).replace("\\\n", " ").strip());
            if (block.group(1).equals("json")) {
                file = text;
            } else {
                type(text);
                typed++;
            }
        }
        assertThat(typed).isEqualTo(10);
    }

    private void type(String command) {
        List<String> words = words(command);
        assertThat(words.removeFirst()).isEqualTo("curl");
        String method = "GET";
        String address = "";
        String body = "";
        Map<String, String> headers = new HashMap<>();
        List<MockPart> parts = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            switch (words.get(word)) {
                case "-X" -> method = words.get(++word);
                case "-F" -> parts.add(part(words.get(++word)));
                case "-d" -> body = words.get(++word);
                case "--data-binary" -> {
                    assertThat(words.get(++word)).isEqualTo("@companies.json");
                    body = file;
                }
                case "-H" -> {
                    String[] header = words.get(++word).split(": ", 2);
                    headers.put(header[0], header[1]);
                }
                default -> address = words.get(word);
            }
        }
        var request = mvc.method(HttpMethod.valueOf(method)).uri(address).content(body);
        headers.forEach(request::header);
        MvcTestResult result = parts.isEmpty()
                ? request.exchange()
                : request.multipart().part(parts.toArray(MockPart[]::new)).exchange();
        assertThat(result.getResponse().getStatus())
                .as(() -> command + "\n" + caller.read(result))
                .isBetween(200, 299);
        remember(address, result);
    }

    /** As curl does it: a file by its name, or a value that may say what it is. */
    private static MockPart part(String written) {
        String name = written.substring(0, written.indexOf('='));
        String value = written.substring(name.length() + 1);
        if (value.startsWith("@")) {
            return new MockPart(name, value.substring(1), Made.jpeg());
        }
        String json = ";type=application/json";
        assertThat(value).endsWith(json);
        MockPart part = new MockPart(
                name, value.substring(0, value.length() - json.length()).getBytes(StandardCharsets.UTF_8));
        part.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return part;
    }

    private void remember(String address, MvcTestResult result) {
        if (result.getResponse().getHeader("ETag") instanceof String tag) {
            known.put("$ETAG", tag);
        }
        if (address.contains("/enrolments?")) {
            known.put(
                    "$ENROLMENT",
                    caller.read(result).get("items").get(0).get("id").asString());
        }
        if (address.endsWith("/companies") && result.getResponse().getStatus() == 201) {
            known.put("$COMPANY", caller.read(result).get("id").asString());
        }
    }

    /** The longest names first: $ZARPE is a part of $ZARPE_TOKEN. */
    private String filled(String text) {
        List<String> names = new ArrayList<>(known.keySet());
        names.sort((one, other) -> other.length() - one.length());
        String filled = text;
        for (String name : names) {
            // the shell takes the quotes of a value as they are
            filled = filled.replace(name, known.get(name).replace('"', '\u201d'));
        }
        return filled;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command)
                .results()
                .forEach(word -> words.add(
                        (word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3))
                                .replace('\u201d', '"')));
        return words;
    }
}
