package org.zarpe.identity.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.mail.Mail;
import org.zarpe.mail.Mails;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The mail that brings the link; in the language of whoever invites, since nobody knows the other's yet. */
@Component
public class InvitationLetter {

    private static final int DAYS = 7;

    private final Mails mails;
    private final Dictionary dictionary;
    private final String home;

    InvitationLetter(Mails mails, Dictionary dictionary, @Value("${zarpe.public-url}") String home) {
        this.mails = mails;
        this.dictionary = dictionary;
        this.home = home;
    }

    public void send(String to, String place, Role role, Actor inviter, String token, boolean demo, Language language) {
        Words words = dictionary.in(language);
        mails.send(new Mail(
                to,
                words.of("identity.mail.invitation.subject", place),
                words.of(
                        "identity.mail.invitation.text",
                        inviter.name(),
                        place,
                        words.of("site.role", role),
                        DAYS,
                        home + "/invitations/" + token),
                demo,
                null,
                inviter.operator().value()));
    }
}
