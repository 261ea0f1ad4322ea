package org.zarpe.certificates.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.keys.KeyFolder.Found;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * The keys of all operators, in the data folder. They are made when somebody asks for it and never by signing: a key that is missing has to come back from a
 * backup, or be followed by another on purpose, since a new one in its place would make everything signed before look forged.
 */
@Component
public class IssuerKeys {

    private final Path shelf;

    @Autowired
    IssuerKeys(@Value("${zarpe.data:.zarpe/data}") String data) {
        this(Path.of(data));
    }

    /** Also for commands that work without the product. */
    public IssuerKeys(Path data) {
        this.shelf = data.toAbsolutePath().normalize().resolve("keys/certificates");
    }

    /** The first key of each use that has none yet. */
    public synchronized List<PublicHalf> found(OperatorId operator, String name, Instant now) {
        List<PublicHalf> made = new ArrayList<>();
        for (KeyUse use : KeyUse.values()) {
            if (latest(operator, use).isEmpty()) {
                made.add(make(operator, use, name, now));
            }
        }
        return made;
    }

    /** A new key that signs from now on; what the former ones signed stays good. */
    public synchronized Outcome<PublicHalf> rotate(OperatorId operator, KeyUse use, String name, Instant now) {
        return latest(operator, use).isEmpty()
                ? Outcome.refused(Refusal.of("no-signing-key", name))
                : Outcome.done(make(operator, use, name, now));
    }

    /** Refused with {@code no-signing-key} where none was ever made, with {@code signing-key-missing} where it is gone. */
    public Outcome<SigningKey> signing(OperatorId operator, KeyUse use) {
        Optional<PublicHalf> latest = latest(operator, use);
        if (latest.isEmpty()) {
            return Outcome.refused(Refusal.of("no-signing-key", operator.value()));
        }
        PublicHalf open = latest.get();
        Found secret = new Found(use, open.number(), false);
        KeyFolder folder = folder(operator);
        if (!folder.has(secret)) {
            return Outcome.refused(
                    Refusal.of("signing-key-missing", "keys/certificates/" + operator.value() + "/" + secret.name()));
        }
        try {
            SigningKey key = new SigningKey(open, Pem.secret(use, folder.text(secret)));
            if (!key.isWhole()) {
                throw new GeneralSecurityException("it does not belong to its public half");
            }
            return Outcome.done(key);
        } catch (IOException | GeneralSecurityException unusable) {
            throw unusable(folder, secret, unusable);
        }
    }

    /** All there ever were, in order of use and number. */
    public List<PublicHalf> published(OperatorId operator) {
        KeyFolder folder = folder(operator);
        return files(folder).stream()
                .filter(Found::open)
                .map(file -> read(folder, file))
                .sorted(PublicHalf.ORDER)
                .toList();
    }

    private Optional<PublicHalf> latest(OperatorId operator, KeyUse use) {
        return published(operator).stream().filter(half -> half.use() == use).reduce((former, later) -> later);
    }

    /** The secret first: a public half without it would never sign. */
    private PublicHalf make(OperatorId operator, KeyUse use, String name, Instant now) {
        KeyFolder folder = folder(operator);
        int number = 1
                + files(folder).stream()
                        .filter(file -> file.use() == use)
                        .mapToInt(Found::number)
                        .max()
                        .orElse(0);
        SigningKey key = NewKey.of(use, number, name, now);
        Found secret = new Found(use, number, false);
        try {
            folder.write(secret, Pem.secret(key));
            folder.write(new Found(use, number, true), Pem.open(key.open()));
        } catch (IOException | GeneralSecurityException unusable) {
            throw unusable(folder, secret, unusable);
        }
        return key.open();
    }

    private static PublicHalf read(KeyFolder folder, Found file) {
        try {
            return Pem.open(file.use(), file.number(), folder.text(file));
        } catch (IOException | GeneralSecurityException unusable) {
            throw unusable(folder, file, unusable);
        }
    }

    private static List<Found> files(KeyFolder folder) {
        try {
            return folder.files();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private KeyFolder folder(OperatorId operator) {
        return new KeyFolder(shelf.resolve(operator.value().toString()));
    }

    private static IllegalStateException unusable(KeyFolder folder, Found file, Exception why) {
        return new IllegalStateException("the key in " + folder.file(file), why);
    }
}
