package org.zarpe.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** Says at start what a real operator misses; the demonstration does well without. */
abstract class MissedAtStart {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String sentence;
    private final People people;
    private final Dictionary dictionary;

    MissedAtStart(String sentence, People people, Dictionary dictionary) {
        this.sentence = sentence;
        this.people = people;
        this.dictionary = dictionary;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext && isMissed()) {
            log.warn(Stream.of(Language.values())
                    .map(language -> dictionary.in(language).of(sentence))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    boolean isMissed() {
        return !isThere() && people.operators().stream().anyMatch(operator -> !people.isDemo(operator));
    }

    abstract boolean isThere();
}
