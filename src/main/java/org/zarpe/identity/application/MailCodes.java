package org.zarpe.identity.application;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.application.CodeLetter.Addressee;
import org.zarpe.shared.Ids;

/**
 * Codes that come by mail, to type or to follow as a link: once, for ten minutes, with five tries. Forty bits are plenty under these limits; kept as a password is
 * kept. Whether an address belongs to anybody shows neither in the answer nor in its time.
 */
@Component
@Transactional
public class MailCodes implements OneTimeTokenService {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final int SIGNS = 8;

    /** Without what looks alike. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final CodeLetter letter;
    private final Clock clock;

    MailCodes(JdbcClient jdbc, PasswordEncoder passwords, CodeLetter letter, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest asked) {
        UUID id = Ids.next();
        String code = code();
        String digest = passwords.encode(code);
        letter.addressee(asked.getUsername().strip().toLowerCase(Locale.ROOT)).ifPresent(person -> {
            keep(id, person, digest);
            letter.send(person, id, code, VALID);
        });
        return new DefaultOneTimeToken(
                id.toString(), asked.getUsername(), clock.instant().plus(VALID));
    }

    /** A code for whoever runs the machine to hand over, where no mail can be sent. */
    public Optional<String> generateFor(String mail) {
        return letter.addressee(mail.strip().toLowerCase(Locale.ROOT)).map(person -> {
            UUID id = Ids.next();
            String code = code();
            keep(id, person, passwords.encode(code));
            return letter.link(id, code);
        });
    }

    /** {@code id.code}; null where it is wrong, used, too old, or tried too often. */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken given) {
        String[] parts = Objects.requireNonNullElse(given.getTokenValue(), "").split("\\.", 2);
        UUID id = identifier(parts[0]);
        if (id == null || parts.length < 2) {
            return null;
        }
        Instant now = clock.instant();
        Optional<Sent> sent = jdbc.sql("""
                        update identity.mail_code c
                           set tries = tries + 1
                          from identity.person p
                         where c.id = ?
                           and p.id = c.person_id
                           and c.used is null
                           and c.expires > ?
                           and c.tries < ?
                        returning p.mail, c.code_hash
                        """)
                .params(id, Timestamp.from(now), TRIES)
                .query(Sent.class)
                .optional();
        if (sent.isEmpty() || !passwords.matches(plain(parts[1]), sent.get().codeHash())) {
            return null;
        }
        jdbc.sql(
                        "update identity.mail_code set used = ? where person_id = (select person_id from identity.mail_code where id = ?) and used is null")
                .params(Timestamp.from(now), id)
                .update();
        return new DefaultOneTimeToken(id.toString(), sent.get().mail(), now);
    }

    private void keep(UUID id, Addressee person, String digest) {
        Instant now = clock.instant();
        jdbc.sql("insert into identity.mail_code (id, person_id, code_hash, sent, expires) values (?, ?, ?, ?, ?)")
                .params(id, person.id(), digest, Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
    }

    private static String code() {
        return CHANCE.ints(SIGNS, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining());
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static @Nullable UUID identifier(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private record Sent(String mail, String codeHash) {}
}
