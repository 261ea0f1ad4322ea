package org.zarpe.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a running server writes into {@code postmaster.pid}, and a killed one leaves there. */
record PostmasterFile(long pid, int port, String status) {
    private static final Pattern STATE = Pattern.compile("\\d+ \\((?<name>.*)\\) (?<state>\\w) ");

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

    /** False when it ended and only waits to be counted out, or when the number was given to another program since. */
    boolean isRunning() {
        try {
            Matcher state = STATE.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "stat")));
            return state.lookingAt()
                    && state.group("name").startsWith("postgres")
                    && !"ZX".contains(state.group("state"));
        } catch (IOException noSuchProcess) {
            return false;
        }
    }
}
