package org.zarpe.shared.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.zarpe.shared.StartRefused;

/**
 * A backup: {@code database} (PostgreSQL's files), {@code wal} (the journal they need), {@code data} (passwords, keys and whatever else the data folder
 * holds), {@code backup.properties} and, written last, {@code SHA256SUMS} over all of it.
 *
 * @param server major version of PostgreSQL
 * @param machine its files are read by the same kind of processor only
 * @param begun and {@code ended} by the database's clock; what was confirmed before {@code begun} is in it
 * @param firstPiece of the journal that is needed with it
 * @param archive where the journal after it is kept, at the time it was made
 * @param files how many, without the two lists
 */
public record BackupFolder(
        Path path,
        int server,
        String machine,
        Instant begun,
        Instant ended,
        String firstPiece,
        Path archive,
        int files) {
    static final String DATABASE = "database/";
    static final String WAL = "wal/";
    static final String DATA = "data/";
    private static final String SUMS = "SHA256SUMS";
    private static final String DESCRIPTION = "backup.properties";

    /** A folder whose backup was cut short has no sums. */
    static boolean isWhole(Path path) {
        return Files.isRegularFile(path.resolve(SUMS));
    }

    static String thisMachine() {
        return System.getProperty("os.arch");
    }

    void close(CheckedFiles copied) throws IOException {
        Properties said = new Properties();
        said.setProperty("postgresql", String.valueOf(server));
        said.setProperty("machine", machine);
        said.setProperty("begun", begun.toString());
        said.setProperty("ended", ended.toString());
        said.setProperty("first-piece", firstPiece);
        said.setProperty("archive", archive.toString());
        said.setProperty("files", String.valueOf(files));
        StringWriter text = new StringWriter();
        said.store(text, null);
        copied.put(text.toString().getBytes(StandardCharsets.UTF_8), path, DESCRIPTION);
        flush(path);
        copied.write(path.resolve(SUMS));
        flush(path);
    }

    /** Everything written below this folder is on the disk afterwards. */
    static void flush(Path folder) {
        ServerCommand flushed = ServerCommand.run(Duration.ofMinutes(10), "sync", "-f", folder.toString());
        if (!flushed.succeeded()) {
            throw new StartRefused(
                    "No se pudo guardar en el disco lo escrito en " + folder + ": " + flushed.output(),
                    "What was written to " + folder + " could not be brought to the disk: " + flushed.output());
        }
    }

    static BackupFolder open(Path path) throws IOException {
        if (!isWhole(path)) {
            throw new StartRefused(
                    "En " + path + " no hay un respaldo completo: falta SHA256SUMS.",
                    "There is no whole backup in " + path + ": SHA256SUMS is missing.");
        }
        Path description = path.resolve(DESCRIPTION);
        String sum = CheckedFiles.read(path.resolve(SUMS)).sums().get(DESCRIPTION);
        if (sum == null || !Files.isRegularFile(description) || !sum.equals(CheckedFiles.sumOf(description))) {
            throw damaged(DESCRIPTION);
        }
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(description)) {
            said.load(reader);
        }
        return new BackupFolder(
                path,
                Integer.parseInt(said.getProperty("postgresql")),
                said.getProperty("machine"),
                Instant.parse(said.getProperty("begun")),
                Instant.parse(said.getProperty("ended")),
                said.getProperty("first-piece"),
                Path.of(said.getProperty("archive")),
                Integer.parseInt(said.getProperty("files")));
    }

    /** What must be in it, file by file; refused where a file is missing from the list or from the folder, or came later. */
    CheckedFiles listed() throws IOException {
        CheckedFiles listed = CheckedFiles.read(path.resolve(SUMS));
        listed.sums().remove(DESCRIPTION);
        if (listed.sums().size() != files) {
            throw damaged(SUMS);
        }
        for (String place : listed.sums().keySet()) {
            if (!Files.isRegularFile(path.resolve(place))) {
                throw damaged(place);
            }
        }
        for (String part : List.of(DATABASE, DATA)) {
            for (Path file : filesBelow(path.resolve(part))) {
                String place = path.relativize(file).toString();
                if (!listed.sums().containsKey(place)) {
                    throw damaged(place);
                }
            }
        }
        return listed;
    }

    public long bytes() throws IOException {
        long bytes = 0;
        for (Path file : filesBelow(path)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    public long archivedBytes() throws IOException {
        return new WalArchive(archive).bytes();
    }

    /** Those that are there; a database that is worked in takes files away meanwhile. */
    static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
        return files;
    }

    static StartRefused damaged(String place) {
        return new StartRefused(
                "El respaldo está dañado: el archivo " + place + " falta, sobra o no es el que se guardó.",
                "The backup is damaged: the file " + place + " is missing, is one too many, or is not what was saved.");
    }
}
