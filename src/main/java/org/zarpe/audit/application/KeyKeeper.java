package org.zarpe.audit.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.audit.domain.SealKey;

/** The one key of this installation, in its data folder and for nobody else to read; made when it is first needed. */
@Component
public class KeyKeeper {
    private final Path file;

    KeyKeeper(@Value("${zarpe.data:.zarpe/data}") String data) {
        this.file = Path.of(data).toAbsolutePath().normalize().resolve("keys/trail.pem");
    }

    public synchronized SealKey key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return SealKey.read(Files.readString(file));
        } catch (IOException unusable) {
            throw new UncheckedIOException("the key of the trail in " + file, unusable);
        }
    }

    private void make() throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path written = Files.createTempFile(
                folder,
                "trail",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, SealKey.make().written());
        try {
            // unlike a move, a link never replaces the key another process made meanwhile
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException there) {
            // theirs it is
        } finally {
            Files.delete(written);
        }
    }
}
