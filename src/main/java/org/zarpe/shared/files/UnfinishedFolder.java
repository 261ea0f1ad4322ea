package org.zarpe.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.shared.tenancy.Scopes;

/** Beside the vault, so that several machines that share it share these, too. */
@Component
class UnfinishedFolder implements UnfinishedFiles {

    /** A backup leaves files that end so. */
    private static final String COMING = ".unfinished";

    private static final int PIECE = 16 * 1024;

    private final Path root;

    @Autowired
    UnfinishedFolder(@Value("${zarpe.files:}") String files, @Value("${zarpe.data:.zarpe/data}") String data) {
        this(files.isBlank() ? Path.of(data).resolve("files") : Path.of(files));
    }

    UnfinishedFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public long length(UUID id) throws IOException {
        Path place = place(id);
        return Files.exists(place) ? Files.size(place) : 0;
    }

    @Override
    public long append(UUID id, InputStream piece, long most) throws IOException {
        Path place = place(id);
        Files.createDirectories(place.getParent());
        long there = length(id);
        byte[] some = new byte[PIECE];
        try (OutputStream file = Files.newOutputStream(place, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (there < most) {
                int read = piece.read(some, 0, (int) Math.min(PIECE, most - there));
                if (read < 0) {
                    break;
                }
                file.write(some, 0, read);
                there += read;
            }
        }
        return there;
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(place(id));
    }

    @Override
    public void forget(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    private Path place(UUID id) {
        return root.resolve(Scopes.required().operator().toString())
                .resolve("coming")
                .resolve(id + COMING);
    }
}
