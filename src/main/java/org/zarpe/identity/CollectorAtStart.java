package org.zarpe.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** Says at start what a real operator misses while the security log stays on the machine: whoever takes the machine takes the log. */
@Component
class CollectorAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(CollectorAtStart.class);

    private final People people;
    private final String collector;
    private final Dictionary dictionary;

    CollectorAtStart(People people, @Value("${zarpe.security-log.to}") String collector, Dictionary dictionary) {
        this.people = people;
        this.collector = collector;
        this.dictionary = dictionary;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext && isMissed()) {
            LOG.warn(Stream.of(Language.values())
                    .map(language -> dictionary.in(language).of("identity.start.no-collector"))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    boolean isMissed() {
        return collector.isBlank() && people.operators().stream().anyMatch(operator -> !people.isDemo(operator));
    }
}
