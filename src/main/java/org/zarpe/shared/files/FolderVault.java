package org.zarpe.shared.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Sha256;
import org.zarpe.shared.tenancy.Scopes;

/** In a folder: below the data folder, where a backup takes it along, or in ZARPE_FILES. */
@Component
class FolderVault implements FileVault {

    /** Ends the names of files on their way in; a backup leaves them. */
    private static final String COMING = ".unfinished";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int PIECE = 64 * 1024;

    private final Path root;

    @Autowired
    FolderVault(@Value("${zarpe.files:}") String files, @Value("${zarpe.data:.zarpe/data}") String data) {
        this(files.isBlank() ? Path.of(data).resolve("files") : Path.of(files));
    }

    FolderVault(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Outcome<KeptFile> put(InputStream content, long most) throws IOException {
        Path own = own();
        Files.createDirectories(own);
        Path coming = own.resolve(UUID.randomUUID() + COMING);
        try {
            MessageDigest digest = Sha256.begun();
            long bytes = write(content, digest, coming, most);
            if (bytes > most) {
                return Outcome.refused(Refusal.at("file", "file-too-large", most / (1024 * 1024)));
            }
            if (bytes == 0) {
                return Outcome.refused(Refusal.at("file", "file-empty"));
            }
            String sum = HexFormat.of().formatHex(digest.digest());
            keep(coming, place(own, sum));
            return Outcome.done(new KeptFile(sum, bytes));
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        Path place = SHA256.matcher(sha256).matches() ? place(own(), sha256) : root;
        if (!Files.isRegularFile(place)) {
            throw new NoSuchElementException("no file " + sha256);
        }
        return new Checked(Files.newInputStream(place), sha256);
    }

    /** Everything is on the disk before it has its name; the folder then remembers the name. */
    private static void keep(Path coming, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Files.setPosixFilePermissions(coming, PosixFilePermissions.fromString("r--------"));
        Files.move(coming, place, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Stops one piece beyond what is allowed. */
    private static long write(InputStream content, MessageDigest digest, Path coming, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        try (FileChannel file = FileChannel.open(coming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int read = content.read(piece);
            while (read >= 0 && bytes <= most) {
                digest.update(piece, 0, read);
                ByteBuffer rest = ByteBuffer.wrap(piece, 0, read);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                bytes += read;
                read = content.read(piece);
            }
            file.force(true);
        }
        return bytes;
    }

    private Path own() {
        return root.resolve(Scopes.required().operator().toString());
    }

    private static Path place(Path own, String sum) {
        return own.resolve(sum.substring(0, 2)).resolve(sum);
    }

    /** Whoever reads to the end has read what was kept, or hears that it is not. */
    private static final class Checked extends FilterInputStream {

        private final MessageDigest digest;
        private final String expected;
        private boolean ended;

        Checked(InputStream file, String expected) {
            super(file);
            this.digest = Sha256.begun();
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = in.read(into, from, most);
            if (read > 0) {
                digest.update(into, from, read);
            } else if (read < 0 && !ended) {
                ended = true;
                if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
                    throw new IOException("the file " + expected + " is not what was kept");
                }
            }
            return read;
        }

        /** What is left out is read all the same. */
        @Override
        public long skip(long most) throws IOException {
            return readNBytes((int) Math.min(most, PIECE)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
