package org.zarpe.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A program of the system that was run to its end, and what it said. */
record ServerCommand(int exitCode, String output) {
    private static final int NOT_FOUND = 127;
    private static final int TOO_LONG = 124;

    boolean succeeded() {
        return exitCode == 0;
    }

    static ServerCommand run(Duration limit, String... command) {
        // a file and not a pipe: a server that pg_ctl leaves behind would hold the pipe open
        Path said = null;
        try {
            said = Files.createTempFile("zarpe-", ".out");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process;
            try {
                process = builder.start();
            } catch (IOException noSuchProgram) {
                return new ServerCommand(NOT_FOUND, String.valueOf(noSuchProgram.getMessage()));
            }
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new ServerCommand(TOO_LONG, "no end within " + limit.toSeconds() + " s: " + command[0]);
            }
            return new ServerCommand(process.exitValue(), Files.readString(said, Charset.defaultCharset()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new ServerCommand(TOO_LONG, "interrupted");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            delete(said);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftForTheSystem) {
            // the system clears its temporary folder
        }
    }
}
