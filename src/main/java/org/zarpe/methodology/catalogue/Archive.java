package org.zarpe.methodology.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zarpe.methodology.PackFile;
import org.zarpe.shared.Sha256;

/** The files of a pack as one value, and the digest of what they say. */
public final class Archive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    public static byte[] of(List<PackFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (PackFile file : sorted(files)) {
                ZipEntry entry = new ZipEntry(file.path());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<PackFile> files(byte[] archive) {
        List<PackFile> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(new PackFile(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return files;
    }

    /** SHA-256 over path and content of each file, each after its length, in order of path. */
    static byte[] digest(List<PackFile> files) {
        MessageDigest digest = Sha256.begun();
        for (PackFile file : sorted(files)) {
            add(digest, file.path().getBytes(StandardCharsets.UTF_8));
            add(digest, file.content());
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static List<PackFile> sorted(List<PackFile> files) {
        return files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
    }
}
