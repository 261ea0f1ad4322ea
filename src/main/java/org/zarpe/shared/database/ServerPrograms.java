package org.zarpe.shared.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;
import org.zarpe.shared.StartRefused;

/** PostgreSQL's own programs: those that come with the product, unpacked once, or an installation of the system. */
public record ServerPrograms(Path home) {
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    public int majorVersion() {
        ServerCommand asked = ServerCommand.run(Duration.ofSeconds(10), program("postgres"), "--version");
        Matcher version = VERSION.matcher(asked.output());
        if (!asked.succeeded() || !version.find()) {
            throw new StartRefused(
                    "No hay un PostgreSQL que funcione en " + home + ": "
                            + asked.output().strip(),
                    "There is no working PostgreSQL in " + home + ": "
                            + asked.output().strip());
        }
        return Integer.parseInt(version.group(1));
    }

    public static ServerPrograms unpackedBelow(Path folder) {
        String resource = "/postgres-linux-" + architecture() + ".txz";
        URL archive = ServerPrograms.class.getResource(resource);
        if (archive == null) {
            throw new StartRefused(
                    "Zarpe no trae PostgreSQL para este sistema; indique una instalación en ZARPE_POSTGRES_HOME o un"
                            + " servidor en ZARPE_DATABASE_URL.",
                    "Zarpe brings no PostgreSQL for this system; name an installation in ZARPE_POSTGRES_HOME or a server"
                            + " in ZARPE_DATABASE_URL.");
        }
        try {
            URLConnection connection = archive.openConnection();
            connection.setUseCaches(false);
            Path home = folder.resolve("postgresql-" + checksum(connection));
            if (!Files.isDirectory(home)) {
                unpack(connection, home);
            }
            return new ServerPrograms(home);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static String checksum(URLConnection archive) throws IOException {
        long sum =
                archive instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : archive.getContentLengthLong();
        return Long.toHexString(sum);
    }

    private static void unpack(URLConnection archive, Path home) throws IOException {
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        try (InputStream packed = new BufferedInputStream(archive.getInputStream());
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = unfinished.resolve(entry.getName()).normalize();
                if (!target.startsWith(unfinished)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                unpack(entry, entries, target);
            }
        }
        Files.move(unfinished, home);
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream entries, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(entries, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (!Files.isSymbolicLink(target) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
