package org.zarpe.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.shared.words.Dictionary;

/** A collector of the security log: while it stays on the machine, whoever takes the machine takes the log. */
@Component
class CollectorAtStart extends MissedAtStart {

    private final String collector;

    CollectorAtStart(People people, @Value("${zarpe.security-log.to}") String collector, Dictionary dictionary) {
        super("identity.start.no-collector", people, dictionary);
        this.collector = collector;
    }

    @Override
    boolean isThere() {
        return !collector.isBlank();
    }
}
