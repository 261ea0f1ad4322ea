package org.zarpe.shared.database;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.zarpe.shared.StartRefused;

/** How far the journal is replayed on the files of a backup. */
public sealed interface RestorePoint {

    /** PostgreSQL does not know yet what Z means when it reads it. */
    DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSx", Locale.ROOT);

    /** What PostgreSQL is told. */
    List<String> settings();

    /** The backup as it was when it ended: needs nothing but its folder. */
    record EndOfBackup() implements RestorePoint {
        @Override
        public List<String> settings() {
            return List.of("recovery_target=immediate");
        }
    }

    /** All there is. */
    record Latest() implements RestorePoint {
        @Override
        public List<String> settings() {
            return List.of();
        }
    }

    /** As it was at a moment: with what was confirmed until then, without what came later. */
    record Moment(Instant time) implements RestorePoint {
        @Override
        public List<String> settings() {
            return List.of("recovery_target_time=" + WRITTEN.format(time.atOffset(ZoneOffset.UTC)));
        }
    }

    /** {@code latest}, or a time such as 2026-11-28T16:30 by the clock of this machine or 2026-11-28T22:30:00Z. */
    static RestorePoint read(String typed, ZoneId zone) {
        if (typed.equals("latest")) {
            return new Latest();
        }
        String time = typed.strip().replace(' ', 'T');
        try {
            return new Moment(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeParseException withoutZone) {
            // tried below
        }
        try {
            return new Moment(LocalDateTime.parse(time).atZone(zone).toInstant());
        } catch (DateTimeParseException notATime) {
            throw new StartRefused(
                    "«" + typed
                            + "» no es una hora; escriba por ejemplo 2026-11-28T16:30, 2026-11-28T22:30:00Z o latest.",
                    "\"" + typed
                            + "\" is not a time; write for example 2026-11-28T16:30, 2026-11-28T22:30:00Z or latest.");
        }
    }
}
