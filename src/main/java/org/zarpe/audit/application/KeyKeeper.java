package org.zarpe.audit.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.audit.domain.SealKey;
import org.zarpe.shared.guard.KeyFile;

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
        try {
            KeyFile.write(file, SealKey.make().written());
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // by another process: theirs it is
        }
    }
}
