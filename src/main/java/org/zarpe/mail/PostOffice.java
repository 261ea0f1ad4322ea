package org.zarpe.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zarpe.mail.Letters.Letter;

/** Sorts mails: invented people's into the outbox, everybody else's to the mail server, as often as it takes. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class PostOffice implements Mails {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final Optional<Smtp> server;
    private final Optional<Outbox> outbox;
    private final ObjectProvider<Letters> letters;

    PostOffice(MailSettings settings, ObjectProvider<Outbox> outbox, ObjectProvider<Letters> letters) {
        this.server = settings.isGiven() ? Optional.of(new Smtp(settings)) : Optional.empty();
        this.outbox = Optional.ofNullable(outbox.getIfAvailable());
        this.letters = letters;
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
    public List<Undelivered> undelivered(UUID operator) {
        return server.isPresent() ? letters.getObject().undelivered(operator) : List.of();
    }

    @Override
    public void send(Mail mail) {
        if (mail.demo()) {
            outbox.ifPresent(box -> onceKept(() -> box.keep(mail)));
        } else if (server.isPresent()) {
            UUID id = letters.getObject().keep(mail);
            // the answer must not tell by its time whether there was somebody to write to
            onceKept(() -> Thread.startVirtualThread(() -> post(id)));
        } else {
            LOG.warn("a mail was not sent: ZARPE_MAIL_HOST is not set");
        }
    }

    /** Whatever is due. */
    void tryAgain() {
        if (server.isPresent()) {
            letters.getObject().clear();
            letters.getObject().due().forEach(this::post);
        }
    }

    private void post(UUID id) {
        letters.getObject().take(id).ifPresent(letter -> post(id, letter));
    }

    private void post(UUID id, Letter letter) {
        try {
            server.orElseThrow().send(letter);
            letters.getObject().sent(id);
        } catch (MailException failed) {
            LOG.warn("a mail was not taken and is tried again: {}", failed.getMessage());
        }
    }

    private static void onceKept(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
