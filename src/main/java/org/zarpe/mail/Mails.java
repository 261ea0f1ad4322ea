package org.zarpe.mail;

import java.util.List;
import java.util.UUID;

/** Where mails are handed in. */
public interface Mails {

    /** Goes out once the running transaction is kept, and not at all where it is not. Where the mail server does not take it, it is tried again for a day. */
    void send(Mail mail);

    /** Letters of the operator that could not be delivered lately. */
    List<Undelivered> undelivered(UUID operator);

    /** Whether mails reach real people: the settings {@code ZARPE_MAIL_*} are given. */
    boolean reachPeople();

    /** Whether mails to invented people can be read, on the outbox page. */
    boolean reachTheOutbox();
}
