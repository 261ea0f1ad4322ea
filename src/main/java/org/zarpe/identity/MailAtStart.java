package org.zarpe.identity;

import org.springframework.stereotype.Component;
import org.zarpe.mail.Mails;
import org.zarpe.shared.words.Dictionary;

/** A mail server: an outbox that a director could read would let the director in as the assessor. */
@Component
class MailAtStart extends MissedAtStart {

    private final Mails mails;

    MailAtStart(People people, Mails mails, Dictionary dictionary) {
        super("identity.start.no-mail", people, dictionary);
        this.mails = mails;
    }

    @Override
    boolean isThere() {
        return mails.reachPeople();
    }
}
