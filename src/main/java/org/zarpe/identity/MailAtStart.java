package org.zarpe.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zarpe.mail.Mails;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** Says at start what a real operator misses without a mail server. An outbox that a director could read would let the director in as the assessor. */
@Component
class MailAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MailAtStart.class);

    private final People people;
    private final Mails mails;
    private final Dictionary dictionary;

    MailAtStart(People people, Mails mails, Dictionary dictionary) {
        this.people = people;
        this.mails = mails;
        this.dictionary = dictionary;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext && isMissed()) {
            LOG.warn(Stream.of(Language.values())
                    .map(language -> dictionary.in(language).of("identity.start.no-mail"))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    boolean isMissed() {
        return !mails.reachPeople() && people.operators().stream().anyMatch(operator -> !people.isDemo(operator));
    }
}
