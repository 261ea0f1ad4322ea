package org.zarpe.console;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.database.Installation;
import org.zarpe.shared.database.RestoreBackup;
import org.zarpe.shared.database.RestorePoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe restore FOLDER --to TIME}. */
@Command(
        name = "restore",
        description = "Brings a backup back into an empty data folder, as it was when it ended or at a later time.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "the backup")
    private Path folder = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "a time after the backup, such as 2026-11-28T16:30 or 2026-11-28T22:30:00Z, or latest for all"
                    + " that was confirmed")
    private @Nullable String time;

    @Option(
            names = "--wal",
            paramLabel = "FOLDER",
            description = "more of the database's journal, such as OLD-DATA/server/wal; may be given more than once."
                    + " Without it: the archive of the data folder the backup is of, where that is still there.")
    private List<Path> journals = List.of();

    @Override
    public Integer call() throws IOException, SQLException {
        RestorePoint point =
                time == null ? new RestorePoint.EndOfBackup() : RestorePoint.read(time, ZoneId.systemDefault());
        Installation installation = Installation.withOwnDatabase();
        Optional<Instant> last = RestoreBackup.of(folder, point, journals, installation);
        spec.commandLine()
                .getOut()
                .println("Restored into %s%s. Make a new backup once the product runs again."
                        .formatted(
                                installation.data(),
                                last.map(at -> "; its last change is of " + at).orElse("")));
        return 0;
    }
}
