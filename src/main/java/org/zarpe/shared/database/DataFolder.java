package org.zarpe.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.zarpe.shared.StartRefused;

/** The folder that holds everything the product keeps. One instance at a time has it; the system frees it when we die. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Empty when another instance has it. */
    public static Optional<DataFolder> take(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(folder, channel));
        } catch (IOException unusable) {
            throw new StartRefused(
                    "La carpeta de datos " + folder + " no se puede usar (" + unusable
                            + "); indique otra en ZARPE_DATA.",
                    "The data folder " + folder + " cannot be used (" + unusable + "); name another in ZARPE_DATA.");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldByUsAlready) {
            return false;
        }
    }

    /** Leaves a word for others that find the folder taken: who has it. */
    public void signAs(String holder) {
        try {
            lock.truncate(0);
            lock.write(StandardCharsets.UTF_8.encode(holder), 0);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String holderOf(Path path) {
        try {
            return Files.readString(path.resolve("lock"));
        } catch (IOException nobody) {
            return "";
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
