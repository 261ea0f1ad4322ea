package org.zarpe.mail;

/** Where mails are handed in. */
public interface Mails {

    /** Goes out once the running transaction is kept, and not at all where it is not. What fails is logged without its text. */
    void send(Mail mail);

    /** Whether mails reach real people: the settings {@code ZARPE_MAIL_*} are given. */
    boolean reachPeople();

    /** Whether mails to invented people can be read, on the outbox page. */
    boolean reachTheOutbox();
}
