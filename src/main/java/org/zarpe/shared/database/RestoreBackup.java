package org.zarpe.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.zarpe.shared.StartRefused;

/** Brings a backup back into an empty data folder: its files, and its journal replayed up to a point. All of it, or nothing. */
public final class RestoreBackup {
    /** Folders that PostgreSQL wants to find; a backup keeps no empty ones. */
    private static final List<String> EMPTY_FOLDERS = List.of(
            "pg_wal/archive_status",
            "pg_wal/summaries",
            "pg_commit_ts",
            "pg_dynshmem",
            "pg_logical/mappings",
            "pg_logical/snapshots",
            "pg_multixact/members",
            "pg_multixact/offsets",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_tblspc",
            "pg_twophase");

    private static final String SCRIPT = """
            # PostgreSQL asks here for each piece of its journal: sh ../restore.sh NAME FILE
            set -eu
            if [ -e "../restoring/$1.gz" ]; then
                gunzip -c "../restoring/$1.gz" >"$2"
            elif [ -e "../restoring/$1" ]; then
                cp "../restoring/$1" "$2"
            else
                exit 1
            fi
            """;

    private static final String TOO_EARLY_END = "recovery ended before configured recovery target was reached";
    private static final Pattern LAST_CHANGE =
            Pattern.compile("last completed transaction was at log time (?<time>[^|]+?) *(\\||$)");

    private final BackupFolder backup;
    private final Installation installation;
    private final Path server;

    private RestoreBackup(BackupFolder backup, Installation installation) {
        this.backup = backup;
        this.installation = installation;
        this.server = installation.data().resolve("server");
    }

    /**
     * Answers the time of the last change that is in it, where the journal holds any.
     *
     * @param journals folders with more of the journal; without any, the archive named in the backup where that is still there
     */
    public static Optional<Instant> of(Path folder, RestorePoint point, List<Path> journals, Installation installation)
            throws IOException, SQLException {
        BackupFolder backup = BackupFolder.open(folder.toAbsolutePath().normalize());
        if (point instanceof RestorePoint.Moment moment && moment.time().isBefore(backup.ended())) {
            throw new StartRefused(
                    "El respaldo terminó el " + backup.ended() + "; para volver a " + moment.time()
                            + " hace falta uno anterior.",
                    "The backup ended at " + backup.ended() + "; to go back to " + moment.time()
                            + " an earlier one is needed.");
        }
        try (DataFolder data = emptyData(installation.data())) {
            RestoreBackup restoring = new RestoreBackup(backup, installation);
            try {
                restoring.copy(point, journals);
                return restoring.replay(data, point);
            } catch (IOException | SQLException | RuntimeException failure) {
                restoring.leaveNothing();
                throw failure;
            }
        }
    }

    private static DataFolder emptyData(Path data) throws IOException {
        Optional<DataFolder> taken = DataFolder.take(data);
        try (Stream<Path> content = Files.list(data)) {
            if (taken.isPresent() && content.allMatch(file -> file.endsWith("lock"))) {
                taken.get().signAs(DatabaseAtStart.OF_A_COMMAND.name());
                return taken.get();
            }
        }
        taken.ifPresent(DataFolder::close);
        throw new StartRefused(
                "La carpeta de datos " + data + " no está vacía: muévala a otro lugar o indique otra en ZARPE_DATA.",
                "The data folder " + data + " is not empty: move it elsewhere or name another in ZARPE_DATA.");
    }

    private void copy(RestorePoint point, List<Path> journals) throws IOException {
        refuseOtherMachine();
        CheckedFiles listed = backup.listed();
        for (Map.Entry<String, String> file : listed.sums().entrySet()) {
            String sum = CheckedFiles.copy(backup.path().resolve(file.getKey()), place(file.getKey()));
            if (!sum.equals(file.getValue())) {
                throw BackupFolder.damaged(file.getKey());
            }
        }
        if (!(point instanceof RestorePoint.EndOfBackup)) {
            List<Path> more = new ArrayList<>(List.of(backup.path().resolve(BackupFolder.WAL)));
            more.addAll(journals.isEmpty() ? List.of(backup.archive()) : journals);
            for (Path journal : more) {
                copyJournal(journal, journals.contains(journal));
            }
        }
        for (String folder : EMPTY_FOLDERS) {
            CheckedFiles.ourFolder(
                    EmbeddedServer.databaseIn(installation.data()).resolve(folder));
        }
    }

    private void refuseOtherMachine() {
        int ours = installation.programs().majorVersion();
        if (ours != backup.server() || !BackupFolder.thisMachine().equals(backup.machine())) {
            throw new StartRefused(
                    "El respaldo es de PostgreSQL %d para %s y estos programas son de la versión %d para %s."
                            .formatted(backup.server(), backup.machine(), ours, BackupFolder.thisMachine()),
                    "The backup is of PostgreSQL %d for %s and these programs are of version %d for %s."
                            .formatted(backup.server(), backup.machine(), ours, BackupFolder.thisMachine()));
        }
    }

    private Path place(String listed) {
        Path place = installation.data();
        if (listed.startsWith(BackupFolder.DATABASE)) {
            place = server.resolve(listed);
        } else if (listed.startsWith(BackupFolder.WAL)) {
            place = server.resolve("restoring").resolve(listed.substring(BackupFolder.WAL.length()));
        } else if (listed.startsWith(BackupFolder.DATA)) {
            place = installation.data().resolve(listed.substring(BackupFolder.DATA.length()));
        }
        if (!place.normalize().equals(place) || place.equals(installation.data())) {
            throw BackupFolder.damaged(listed);
        }
        return place;
    }

    private void copyJournal(Path journal, boolean named) throws IOException {
        if (!Files.isDirectory(journal)) {
            if (named) {
                throw new StartRefused(
                        "No existe la carpeta " + journal + " con el diario de la base de datos.",
                        "There is no folder " + journal + " with the database's journal.");
            }
            return;
        }
        try (Stream<Path> all = Files.list(journal)) {
            for (Path piece : all.sorted().toList()) {
                Path target = server.resolve("restoring").resolve(piece.getFileName());
                boolean wanted = WalArchive.isTimeline(piece)
                        || WalArchive.isPiece(piece) && !WalArchive.isBefore(backup.firstPiece(), piece);
                if (wanted && !Files.exists(target)) {
                    CheckedFiles.copy(piece, target);
                }
            }
        }
    }

    private Optional<Instant> replay(DataFolder data, RestorePoint point) throws IOException, SQLException {
        Path script = Files.writeString(server.resolve("restore.sh"), SCRIPT);
        Files.createFile(EmbeddedServer.databaseIn(installation.data()).resolve("recovery.signal"));
        List<String> settings = new ArrayList<>(point.settings());
        settings.add("restore_command=sh ../restore.sh %f %p");
        settings.add("recovery_target_action=promote");
        // nobody reads in it before it is where it is to be
        settings.add("hot_standby=off");
        EmbeddedServer restored = start(data, settings);
        try (Connection connection = new OwnDatabase(restored, "postgres").asSetup();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("select pg_last_xact_replay_timestamp()")) {
            last.next();
            return Optional.ofNullable(last.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        } finally {
            restored.stop();
            Files.delete(script);
            FileSystemUtils.deleteRecursively(server.resolve("restoring"));
            BackupFolder.flush(installation.data());
        }
    }

    private EmbeddedServer start(DataFolder data, List<String> settings) {
        try {
            return EmbeddedServer.recover(data, installation.programs(), settings);
        } catch (StartRefused refused) {
            String reason = refused.sentence().en();
            if (!reason.contains(TOO_EARLY_END)) {
                throw refused;
            }
            Matcher last = LAST_CHANGE.matcher(reason);
            String until = last.find() ? last.group("time") : backup.ended().toString();
            throw new StartRefused(
                    "El diario que hay no llega a esa hora: su último cambio es del " + until
                            + ". Indique una hora anterior, más diario con --wal, o --to latest.",
                    "The journal there is does not reach that time: its last change is of " + until
                            + ". Name an earlier time, more of the journal with --wal, or --to latest.");
        }
    }

    /** The data folder was empty before. */
    private void leaveNothing() throws IOException {
        try (Stream<Path> content = Files.list(installation.data())) {
            for (Path each : content.filter(file -> !file.endsWith("lock")).toList()) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }
}
