package org.zarpe.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, from {@code ZARPE_MAIL_HOST} and its sisters.
 *
 * @param host none: no mail leaves
 * @param from the sender's address; without it the user
 * @param security how the line is kept private: {@code starttls}, {@code tls}, or {@code none} for a server on this machine
 */
@ConfigurationProperties("zarpe.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @Nullable String from,
        @DefaultValue("STARTTLS") Security security) {

    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    boolean isGiven() {
        return !host.isBlank();
    }

    String sender() {
        return from == null || from.isBlank() ? user : from;
    }
}
