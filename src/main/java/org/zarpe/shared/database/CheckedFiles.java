package org.zarpe.shared.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Sha256;

/** Files by their place in a folder with the SHA-256 of what is in them, written as {@code sha256sum} reads it. */
final class CheckedFiles {
    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER_OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Pattern LINE = Pattern.compile("(?<sum>[0-9a-f]{64}) [ *](?<place>.+)");

    private final Map<String, String> sums = new TreeMap<>();

    static CheckedFiles read(Path list) throws IOException {
        CheckedFiles files = new CheckedFiles();
        for (String line : Files.readAllLines(list)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw BackupFolder.damaged(list.getFileName().toString());
            }
            files.sums.put(parts.group("place"), parts.group("sum"));
        }
        return files;
    }

    void write(Path list) throws IOException {
        String lines = sums.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        Files.createFile(list, OURS_ALONE);
        Files.writeString(list, lines);
    }

    Map<String, String> sums() {
        return sums;
    }

    /** Copies a file into a folder; one that is taken away meanwhile is left out. */
    void copy(Path source, Path folder, String place) throws IOException {
        try {
            sums.put(place, copy(source, folder.resolve(place)));
        } catch (NoSuchFileException takenAway) {
            Files.deleteIfExists(folder.resolve(place));
        }
    }

    void put(byte[] content, Path folder, String place) throws IOException {
        Path target = folder.resolve(place);
        ourFolder(target.getParent());
        Files.createFile(target, OURS_ALONE);
        Files.write(target, content);
        sums.put(place, HexFormat.of().formatHex(Sha256.begun().digest(content)));
    }

    /** Answers the sum of what was copied, to a file that only our account may read. */
    static String copy(Path source, Path target) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream in = Files.newInputStream(source)) {
            ourFolder(target.getParent());
            Files.createFile(target, OURS_ALONE);
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sumOf(Path file) throws IOException {
        return HexFormat.of().formatHex(Sha256.begun().digest(Files.readAllBytes(file)));
    }

    static void ourFolder(@Nullable Path folder) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder, FOLDER_OURS_ALONE);
        }
    }
}
