package org.zarpe.shared.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A key on the disk, in a folder that our account alone may enter. Nothing is ever replaced. */
public final class KeyFile {

    private KeyFile() {}

    /**
     * Whole and on the disk, or not at all.
     *
     * @throws java.nio.file.FileAlreadyExistsException where the file is there
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path written = Files.createTempFile(
                folder,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            // unlike a move, a link never replaces a key that another process made meanwhile
            Files.createLink(file, written);
        } finally {
            Files.delete(written);
        }
        try (FileChannel remembered = FileChannel.open(folder, StandardOpenOption.READ)) {
            remembered.force(true);
        }
    }
}
