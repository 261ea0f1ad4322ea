package org.zarpe.mail;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sorts mails: invented people's into the outbox, everybody else's to the mail server. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class PostOffice implements Mails {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final Optional<Smtp> server;
    private final Optional<Outbox> outbox;

    PostOffice(MailSettings settings, ObjectProvider<Outbox> outbox) {
        this.server = settings.isGiven() ? Optional.of(new Smtp(settings)) : Optional.empty();
        this.outbox = Optional.ofNullable(outbox.getIfAvailable());
    }

    @Override
    public boolean reachPeople() {
        return server.isPresent();
    }

    @Override
    public boolean reachTheOutbox() {
        return outbox.isPresent();
    }

    @Override
    public void send(Mail mail) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            handOver(mail);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                handOver(mail);
            }
        });
    }

    private void handOver(Mail mail) {
        if (mail.demo()) {
            outbox.ifPresent(box -> box.keep(mail));
        } else if (server.isPresent()) {
            // the answer must not tell by its time whether there was somebody to write to
            Thread.startVirtualThread(() -> post(server.get(), mail));
        } else {
            LOG.warn("a mail was not sent: ZARPE_MAIL_HOST is not set");
        }
    }

    private static void post(Smtp server, Mail mail) {
        try {
            server.send(mail);
        } catch (MailException failed) {
            LOG.error("a mail was not sent: {}", failed.getMessage());
        }
    }
}
