package org.zarpe.mail;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.zarpe.mail.Letters.Letter;

/** The line to a mail server. */
final class Smtp {

    private static final String PATIENCE = "15000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    Smtp(MailSettings settings) {
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties line = sender.getJavaMailProperties();
        line.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        line.setProperty("mail.smtp.timeout", PATIENCE);
        line.setProperty("mail.smtp.writetimeout", PATIENCE);
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            line.setProperty("mail.smtp.auth", "true");
        }
        switch (settings.security()) {
            case STARTTLS -> {
                line.setProperty("mail.smtp.starttls.enable", "true");
                line.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> line.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> line.setProperty("mail.smtp.starttls.enable", "false");
        }
        line.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        this.from = settings.sender();
    }

    void send(Letter mail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.text());
        sender.send(message);
    }
}
