package org.zarpe.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.zarpe.shared.StartRefused;

/** Copies the product's own database while people work in it, with the rest of the data folder, to an empty folder. */
public final class TakeBackup {
    /** What the PostgreSQL manual says to leave out: it is of this run, or made anew. */
    private static final Pattern OF_THIS_RUN = Pattern.compile(
            "(pg_wal|pg_dynshmem|pg_notify|pg_replslot|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)/.*"
                    + "|postmaster\\.(pid|opts)|backup_label.*|tablespace_map.*|current_logfiles"
                    + "|(.*/)?pgsql_tmp.*|(.*/)?pg_internal\\.init.*");

    private static final Pattern NOT_KEPT = Pattern.compile("lock|log/.*|server/.*|.*\\.unfinished");
    private static final String TOO_LONG = "57014";
    private static final String CONTROL = "global/pg_control";
    private static final Pattern FIRST_PIECE = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    private final Path data;
    private final Path target;
    private final CheckedFiles copied = new CheckedFiles();

    private TakeBackup(Path data, Path target) {
        this.data = data;
        this.target = target;
    }

    /** Refused where the folder holds something or there is no database. */
    public static BackupFolder to(Path folder, Installation installation) throws IOException, SQLException {
        Path target = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(EmbeddedServer.databaseIn(installation.data()))) {
            throw new StartRefused(
                    "En la carpeta de datos " + installation.data() + " no hay una base de datos que respaldar.",
                    "There is no database to back up in the data folder " + installation.data() + ".");
        }
        refuseUnsuitable(target, installation.data());
        try (ServerAtHand server = ServerAtHand.joined(installation);
                Connection connection = server.asSetup()) {
            return new TakeBackup(installation.data(), target).take(connection);
        } catch (IOException | SQLException | RuntimeException failure) {
            FileSystemUtils.deleteRecursively(target);
            throw failure;
        }
    }

    private static void refuseUnsuitable(Path target, Path data) throws IOException {
        if (target.startsWith(data)) {
            throw new StartRefused(
                    "El respaldo no puede quedar dentro de la carpeta de datos " + data + ".",
                    "The backup cannot stand within the data folder " + data + ".");
        }
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw new StartRefused(
                    "La carpeta " + target + " no está vacía; indique una nueva para este respaldo.",
                    "The folder " + target + " is not empty; name a new one for this backup.");
        }
    }

    static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private BackupFolder take(Connection connection) throws IOException, SQLException {
        CheckedFiles.ourFolder(target);
        WalArchive archive = WalArchive.beside(data.resolve("server"));
        archive.keepFromNowOn();
        Instant begun = begin(connection);
        copyDatabase();
        Ended ended = end(connection);
        copied.put(ended.label(), target, BackupFolder.DATABASE + "backup_label");
        String first = firstPiece(ended.label());
        copyJournal(archive, first, ended.lastPiece());
        // after the database: a row may name a file that was stored before it, never one after it
        copyTheRest();
        BackupFolder backup = new BackupFolder(
                target,
                version(connection),
                BackupFolder.thisMachine(),
                begun,
                ended.at(),
                first,
                archive.folder(),
                copied.sums().size());
        backup.close(copied);
        archive.prune();
        return backup;
    }

    private Instant begin(Connection connection) throws SQLException {
        try (PreparedStatement start =
                connection.prepareStatement("select clock_timestamp(), pg_backup_start(?, fast => true)")) {
            start.setString(1, target.toString());
            try (ResultSet begun = start.executeQuery()) {
                begun.next();
                return begun.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    private record Ended(byte[] label, String lastPiece, Instant at) {}

    /** Waits until the journal up to here is archived. */
    private static Ended end(Connection connection) throws SQLException {
        try (PreparedStatement limit = connection.prepareStatement("set statement_timeout = '10min'");
                PreparedStatement stop = connection.prepareStatement("""
                        select labelfile, pg_walfile_name(lsn), clock_timestamp()
                        from pg_backup_stop(wait_for_archive => true)
                        """)) {
            limit.execute();
            try (ResultSet stopped = stop.executeQuery()) {
                stopped.next();
                return new Ended(
                        stopped.getString(1).getBytes(StandardCharsets.UTF_8),
                        stopped.getString(2),
                        stopped.getObject(3, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException failure) {
            if (TOO_LONG.equals(failure.getSQLState())) {
                throw new StartRefused(
                        "El diario de la base de datos no se pudo archivar en diez minutos; vea server/log.txt en la"
                                + " carpeta de datos.",
                        "The database's journal could not be archived within ten minutes; see server/log.txt in the"
                                + " data folder.");
            }
            throw failure;
        }
    }

    private static String firstPiece(byte[] label) {
        Matcher first = FIRST_PIECE.matcher(new String(label, StandardCharsets.UTF_8));
        if (!first.find()) {
            throw new IllegalStateException("PostgreSQL did not say where the journal of the backup begins");
        }
        return first.group(1);
    }

    private void copyDatabase() throws IOException {
        Path database = EmbeddedServer.databaseIn(data);
        for (Path file : BackupFolder.filesBelow(database)) {
            String place = database.relativize(file).toString();
            if (!place.equals(CONTROL) && !OF_THIS_RUN.matcher(place).matches()) {
                copied.copy(file, target, BackupFolder.DATABASE + place);
            }
        }
        copied.put(settled(database.resolve(CONTROL)), target, BackupFolder.DATABASE + CONTROL);
    }

    /** Read until it is the same twice: the one file that must not be caught half written. */
    private static byte[] settled(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] now = Files.readAllBytes(file);
        while (!Arrays.equals(before, now)) {
            before = now;
            now = Files.readAllBytes(file);
        }
        return now;
    }

    private void copyJournal(WalArchive archive, String first, String last) throws IOException {
        List<Path> pieces = archive.pieces(first, last);
        for (String needed : List.of(first, last)) {
            if (pieces.stream().noneMatch(piece -> piece.endsWith(needed + ".gz"))) {
                throw new NoSuchFileException(
                        archive.folder().resolve(needed + ".gz").toString());
            }
        }
        for (Path piece : pieces) {
            copied.copy(piece, target, BackupFolder.WAL + piece.getFileName());
        }
    }

    private void copyTheRest() throws IOException {
        for (Path file : BackupFolder.filesBelow(data)) {
            String place = data.relativize(file).toString();
            if (!NOT_KEPT.matcher(place).matches()) {
                copied.copy(file, target, BackupFolder.DATA + place);
            }
        }
    }

    private static int version(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }
}
