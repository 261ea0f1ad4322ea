package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zarpe.shared.Language;

class LanguageTests {

    /** Only what can be a key: in a template an attribute around an expression would pair the quotes wrongly. */
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9._-]+)\"");

    private static final Pattern REFUSAL = Pattern.compile("Refusal\\.(?:of\\(|at\\(\\s*[^,]+,)\\s*\"([a-z0-9-]+)\"");
    private static final Pattern SAID_IN_TEMPLATE = Pattern.compile("\\bscreen\\.t\\(\"([^\"]+)\"");

    private final Map<String, String> spanish = sentences(Language.ES);
    private final Map<String, String> english = sentences(Language.EN);

    @Test
    void everySentenceStandsInBothLanguages() {
        assertThat(spanish.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(blank(spanish)).as("blank in Spanish").isEmpty();
        assertThat(blank(english)).as("blank in English").isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        List<String> different = spanish.keySet().stream()
                .filter(english::containsKey)
                .filter(key -> !arguments(spanish.get(key)).equals(arguments(english.get(key))))
                .sorted()
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void everyRefusalHasItsSentence() {
        Set<String> missing = new TreeSet<>();
        for (Path source : Sources.under("src/main/java", ".java")) {
            Matcher refusal = REFUSAL.matcher(Sources.text(source));
            while (refusal.find()) {
                if (!spanish.containsKey("refusal." + refusal.group(1))) {
                    missing.add(refusal.group(1) + " in " + source.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyATemplateSaysExists() {
        Set<String> missing = new TreeSet<>();
        for (Path template : Sources.under("src/main/jte", ".jte")) {
            Matcher said = SAID_IN_TEMPLATE.matcher(Sources.text(template));
            while (said.find()) {
                String key = said.group(1);
                boolean isPrefix = spanish.keySet().stream()
                        .anyMatch(one -> one.startsWith(key + ".") || (key.endsWith(".") && one.startsWith(key)));
                if (!spanish.containsKey(key) && !isPrefix) {
                    missing.add(key + " in " + template);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noSentenceIsLeftUnused() {
        Set<String> literals = literals();
        List<String> unused = spanish.keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key ->
                        prefixes(key).noneMatch(prefix -> literals.contains(prefix) || literals.contains(prefix + ".")))
                .filter(key -> !key.startsWith("refusal.") || !literals.contains(key.substring("refusal.".length())))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() {
        List<String> literal = new ArrayList<>();
        for (Path template : Sources.under("src/main/jte", ".jte")) {
            TemplateText.wordsIn(Sources.text(template)).forEach(words -> literal.add(template + ": " + words));
        }
        assertThat(literal).isEmpty();
    }

    private static Set<String> literals() {
        Set<String> all = new HashSet<>();
        Stream.concat(Sources.under("src/main/java", ".java").stream(), Sources.under("src/main/jte", ".jte").stream())
                .forEach(source -> {
                    Matcher literal = LITERAL.matcher(Sources.text(source));
                    while (literal.find()) {
                        all.add(literal.group(1));
                    }
                });
        return all;
    }

    private static Stream<String> prefixes(String key) {
        List<String> all = new ArrayList<>();
        for (int dot = key.indexOf('.', key.indexOf('.') + 1); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            all.add(key.substring(0, dot));
        }
        if (key.chars().filter(letter -> letter == '.').count() == 1) {
            all.add(key.substring(0, key.indexOf('.')) + ".");
        }
        return all.stream();
    }

    private static List<String> blank(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .filter(sentence -> sentence.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int part = 0; part < parsed.countParts(); part++) {
            MessagePattern.Part.Type type = parsed.getPartType(part);
            if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(parsed.getPart(part)));
            }
        }
        return names;
    }

    private static Map<String, String> sentences(Language language) {
        Map<String, String> all = new TreeMap<>();
        for (Path file : Sources.under("src/main/resources/i18n", "_" + language.tag() + ".properties")) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(Sources.text(file)));
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
            properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        }
        return all;
    }
}
