package org.zarpe.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.zarpe.shared.database.BackupFolder;
import org.zarpe.shared.database.Installation;
import org.zarpe.shared.database.TakeBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe backup FOLDER}. */
@Command(
        name = "backup",
        description = "Copies database, keys and files to an empty or new folder, while the product runs or not.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "where the backup is to stand, best on another disk")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        BackupFolder backup = TakeBackup.to(folder, Installation.withOwnDatabase());
        PrintWriter out = spec.commandLine().getOut();
        out.println("Backup of %s in %s: %d files, %.1f MB."
                .formatted(backup.ended(), backup.path(), backup.files(), megabytes(backup.bytes())));
        out.println("The journal since the oldest backup takes %.1f MB in %s."
                .formatted(megabytes(backup.archivedBytes()), backup.archive()));
        return 0;
    }

    private static double megabytes(long bytes) {
        return bytes / 1_000_000.0;
    }
}
