package org.zarpe.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.mail.Mail;
import org.zarpe.mail.Mails;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The mail that brings a code, in the language of whoever gets it. */
@Component
class CodeLetter {

    private static final int HALF = 4;

    private final JdbcClient jdbc;
    private final Mails mails;
    private final Dictionary dictionary;
    private final Clock clock;
    private final String home;

    CodeLetter(
            JdbcClient jdbc,
            Mails mails,
            Dictionary dictionary,
            Clock clock,
            @Value("${zarpe.public-url}") String home) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.mails = mails;
        this.dictionary = dictionary;
        this.home = home;
    }

    /** @param demo whether the person is nothing but a person of the demonstration */
    record Addressee(UUID id, String name, String mail, Language language, boolean demo) {}

    private record Found(UUID id, String name, String mail, String language, boolean demo) {}

    Optional<Addressee> addressee(String mail) {
        return jdbc.sql("""
                        select p.id, p.name, p.mail, p.language, bool_and(o.demo) as demo
                          from identity.person p
                          join identity.membership m on m.person_id = p.id
                          join identity.operator o on o.id = m.operator_id
                         where p.mail = ?
                           and m.until is null
                         group by p.id
                        """)
                .param(mail)
                .query(Found.class)
                .optional()
                .map(one ->
                        new Addressee(one.id(), one.name(), one.mail(), Language.ofTag(one.language()), one.demo()));
    }

    void send(Addressee person, UUID id, String code, Duration valid) {
        Words words = dictionary.in(person.language());
        String spaced = code.substring(0, HALF) + " " + code.substring(HALF);
        mails.send(new Mail(
                person.mail(),
                words.of("identity.mail.code.subject", spaced),
                words.of("identity.mail.code.text", person.name(), spaced, valid.toMinutes(), link(id, code)),
                person.demo(),
                clock.instant().plus(valid),
                null));
    }

    String link(UUID id, String code) {
        return home + "/sign-in/code?id=" + id + "&code=" + code;
    }
}
