package org.zarpe.shared.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Language;

/** All sentences of the product, from the files {@code i18n/<module>_<language>.properties}, as ICU message patterns. */
@Component
public class Dictionary {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    public Dictionary() {
        for (Language language : Language.values()) {
            patterns.put(language, read("classpath*:i18n/*_" + language.tag() + ".properties"));
            words.put(language, new Words(language, this));
        }
    }

    public Words in(Language language) {
        return words.getOrDefault(language, new Words(language, this));
    }

    /** Said in each language after the other: for whoever's language nobody knows. */
    public String inBoth(String between, Function<Words, String> said) {
        return Stream.of(Language.ES, Language.EN).map(this::in).map(said).collect(Collectors.joining(between));
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(sentences(language).keySet());
    }

    boolean has(Language language, String key) {
        return sentences(language).containsKey(key);
    }

    /** The sentence under the key; a key without a sentence is a fault of the build and fails loudly. */
    String say(Language language, String key, Object... arguments) {
        String pattern = sentences(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence for " + key + " in " + language);
        }
        return arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private Map<String, String> sentences(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(String files) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException(key + " stands in two language files, one of them " + file);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(all);
    }
}
