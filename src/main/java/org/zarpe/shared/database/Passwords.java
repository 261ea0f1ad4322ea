package org.zarpe.shared.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import org.zarpe.shared.database.DatabaseAccess.Login;

/** The three logins of the product's own database: random, kept beside it, readable by its account only. */
record Passwords(Login setup, Login owner, Login application) {
    static final String APPLICATION = "zarpe_app";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords random() {
        return new Passwords(
                new Login("zarpe_setup", word()), new Login("zarpe_owner", word()), new Login(APPLICATION, word()));
    }

    /** Others for the two that work on the data; whoever sets them up keeps its own, by which a start can always put the others right. */
    Passwords renewed() {
        Passwords fresh = random();
        return new Passwords(setup, fresh.owner, fresh.application);
    }

    private static String word() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<Passwords> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.of(
                new Passwords(login(kept, "zarpe_setup"), login(kept, "zarpe_owner"), login(kept, APPLICATION)));
    }

    private static Login login(Properties kept, String name) {
        return new Login(name, kept.getProperty(name, ""));
    }

    void write(Path file) {
        Properties all = new Properties();
        all.setProperty(setup.name(), setup.password());
        all.setProperty(owner.name(), owner.password());
        all.setProperty(application.name(), application.password());
        StringWriter text = new StringWriter();
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            all.store(text, null);
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel kept = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                kept.write(StandardCharsets.UTF_8.encode(text.toString()));
                kept.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
