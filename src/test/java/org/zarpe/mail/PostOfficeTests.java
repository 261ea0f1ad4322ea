package org.zarpe.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Postman;
import org.zarpe.Postman.Letter;
import org.zarpe.ZarpeTest;
import org.zarpe.shared.Ids;

@ZarpeTest
@Tag("persistence")
class PostOfficeTests {

    @Autowired
    Mails mails;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    MockMvcTester mvc;

    private final String mail = Ids.next() + "@example.org";

    @Test
    void aLetterArrivesAsItWasWritten() {
        mails.send(new Mail(mail, "Ñandú, 5 €", "Línea uno\n.\nlínea tres\n", false));

        assertThat(Postman.get().letterTo(mail))
                .isEqualTo(new Letter(mail, "Ñandú, 5 €", "Línea uno\n.\nlínea tres\n"));
    }

    @Test
    void whatIsTakenBackIsNotSent() {
        transaction.executeWithoutResult(begun -> {
            mails.send(new Mail(mail, "Nunca", "Nunca", false));
            begun.setRollbackOnly();
        });
        transaction.executeWithoutResult(begun -> mails.send(new Mail(mail, "Ahora", "Ahora", false)));

        assertThat(Postman.get().letterTo(mail).subject()).isEqualTo("Ahora");
    }

    @Test
    void withoutSettingsNobodyIsReached() {
        assertThat(NoServer.mails().reachPeople()).isFalse();
        assertThat(mails.reachPeople()).isTrue();
    }

    @Test
    void mailsToRealPeopleNeverComeIntoTheOutbox() {
        Outbox outbox = new Outbox(Clock.systemUTC());
        StaticListableBeanFactory beside = new StaticListableBeanFactory();
        beside.addBean("outbox", outbox);
        Mails office = withoutServer(beside);

        office.send(new Mail(mail, "Verdadera", "secreto", false));
        office.send(new Mail("ana@demo.zarpe.example", "Inventada", "hola", true));

        assertThat(outbox.all()).extracting(kept -> kept.mail().subject()).containsExactly("Inventada");
        assertThatThrownBy(() -> outbox.keep(new Mail(mail, "Verdadera", "secreto", false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutADemonstrationThereIsNoOutbox() {
        assertThat(mails.reachTheOutbox()).isFalse();
        assertThat(mvc.get().uri("/outbox")).hasStatus(404);
    }

    private static Mails withoutServer(StaticListableBeanFactory beside) {
        MailSettings none = new MailSettings("", 587, "", "", null, MailSettings.Security.STARTTLS);
        return new PostOffice(none, beside.getBeanProvider(Outbox.class), beside.getBeanProvider(Letters.class));
    }
}
