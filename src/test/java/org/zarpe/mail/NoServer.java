package org.zarpe.mail;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The mails of a product that was given no mail server, and has no demonstration. */
public final class NoServer {
    private NoServer() {}

    public static Mails mails() {
        return new PostOffice(
                new MailSettings("", 587, "", "", null, MailSettings.Security.STARTTLS),
                new StaticListableBeanFactory().getBeanProvider(Outbox.class),
                new StaticListableBeanFactory().getBeanProvider(Letters.class));
    }
}
