package org.zarpe.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server writes into {@code postmaster.pid}, and a killed one leaves there. */
record PostmasterFile(long pid, int port, String status) {

    static Optional<PostmasterFile> in(Path database) {
        try {
            List<String> lines = Files.readAllLines(database.resolve("postmaster.pid"));
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(0).strip()),
                    lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0,
                    lines.size() > 7 ? lines.get(7).strip() : ""));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    boolean ready() {
        return port > 0 && status.equals("ready");
    }

    /** False when the number was given to another program since. */
    boolean isRunning() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().command().orElse("postgres"))
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }
}
