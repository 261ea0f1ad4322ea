package org.zarpe.audit.application;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
import org.zarpe.mail.Mail;
import org.zarpe.mail.Mails;
import org.zarpe.shared.words.Dictionary;

/**
 * Sends the latest checkpoint of an operator out of the machine: to its directors, and to the address given for it. Whoever keeps these letters can show that
 * nothing was set back behind them.
 */
@Component
class MailCheckpoints {

    private final PublishedCheckpoints checkpoints;
    private final People people;
    private final Mails mails;
    private final Dictionary dictionary;
    private final String home;
    private final String keeper;

    MailCheckpoints(
            PublishedCheckpoints checkpoints,
            People people,
            Mails mails,
            Dictionary dictionary,
            @Value("${zarpe.public-url}") String home,
            @Value("${zarpe.trail.mail-to}") String keeper) {
        this.checkpoints = checkpoints;
        this.people = people;
        this.mails = mails;
        this.dictionary = dictionary;
        this.home = home;
        this.keeper = keeper;
    }

    /** Nothing where nothing is sealed yet, or where no mail can leave. */
    void mail(OperatorId operator) {
        if (mails.reachPeople() || people.isDemo(operator)) {
            checkpoints
                    .latest(operator)
                    .ifPresent(note -> readers(operator).forEach(to -> mails.send(letter(operator, to, note))));
        }
    }

    private Set<String> readers(OperatorId operator) {
        Set<String> readers = new LinkedHashSet<>();
        people.withRole(operator, Role.DIRECTOR).forEach(director -> readers.add(people.mailOf(director.person())));
        if (!keeper.isBlank() && !people.isDemo(operator)) {
            readers.add(keeper);
        }
        return readers;
    }

    private Mail letter(OperatorId operator, String to, String note) {
        String name = people.nameOf(operator);
        String address = home + "/trail/" + operator.value();
        return new Mail(
                to,
                dictionary.inBoth(" / ", words -> words.of("audit.mail.subject", name)),
                dictionary.inBoth("\n\n", words -> words.of("audit.mail.text", address)) + "\n\n" + note,
                people.isDemo(operator),
                null,
                operator.value());
    }
}
