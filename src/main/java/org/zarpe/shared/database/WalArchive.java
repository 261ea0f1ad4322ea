package org.zarpe.shared.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The finished pieces of the server's journal (WAL, 16 MiB each), packed, from the oldest backup there is onwards: with a backup they bring back any moment
 * after it. Until the first backup nothing is kept.
 */
record WalArchive(Path folder) {
    /** Of PostgreSQL: a piece of the journal, the history of a timeline, and the note that a backup leaves. */
    static final Pattern PIECE = Pattern.compile("[0-9A-F]{24}(\\.gz)?");

    static final Pattern TIMELINE = Pattern.compile("[0-9A-F]{8}\\.history(\\.gz)?");
    private static final Pattern NOTE = Pattern.compile("[0-9A-F]{24}\\.[0-9A-F]{8}\\.backup\\.gz");
    private static final Pattern LABEL = Pattern.compile("LABEL: (.*)");

    /** The number of a timeline, which a restored database changes, before the number of the piece. */
    private static final int TIMELINE_DIGITS = 8;

    private static final int PIECE_DIGITS = 24;

    /** Five minutes is the most that is lost with the disk, where the archive is copied elsewhere. */
    static final List<String> SETTINGS =
            List.of("archive_mode=on", "archive_timeout=5min", "archive_command=sh ../archive.sh %p %f");

    private static final String SCRIPT = """
            # PostgreSQL calls this for each finished piece of its journal: sh ../archive.sh FILE NAME
            set -eu
            [ -e ../wal/wanted ] || exit 0
            kept="../wal/$2.gz"
            if [ -e "$kept" ]; then
                gunzip -c "$kept" | cmp -s - "$1"
                exit
            fi
            gzip -1 -n -c "$1" >"$kept.unfinished"
            sync "$kept.unfinished"
            mv "$kept.unfinished" "$kept"
            sync ../wal
            """;

    static WalArchive beside(Path server) {
        return new WalArchive(server.resolve("wal"));
    }

    void prepare() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolveSibling("archive.sh"), SCRIPT);
    }

    void keepFromNowOn() throws IOException {
        Path wanted = folder.resolve("wanted");
        if (!Files.exists(wanted)) {
            Files.createFile(wanted);
        }
    }

    /** The pieces from this one to that one, and the histories of timelines. */
    List<Path> pieces(String first, String last) throws IOException {
        return list().filter(file -> isTimeline(file) || isPiece(file) && isBetween(first, last, file))
                .toList();
    }

    static boolean isPiece(Path file) {
        return PIECE.matcher(file.getFileName().toString()).matches();
    }

    static boolean isTimeline(Path file) {
        return TIMELINE.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isBetween(String first, String last, Path file) {
        return !isBefore(first, file) && number(file.getFileName().toString()).compareTo(number(last)) <= 0;
    }

    static boolean isBefore(String first, Path file) {
        return number(file.getFileName().toString()).compareTo(number(first)) < 0;
    }

    private static String number(String piece) {
        return piece.substring(TIMELINE_DIGITS, PIECE_DIGITS);
    }

    /** Lets go of what no backup needs any more. A backup whose folder is not there, or not whole, counts no longer. */
    void prune() throws IOException {
        Optional<Path> oldest = Optional.empty();
        for (Path note : list().filter(WalArchive::isNote).toList()) {
            if (!BackupFolder.isWhole(Path.of(label(note)))) {
                Files.delete(note);
            } else if (oldest.isEmpty() || isBefore(oldest.get().getFileName().toString(), note)) {
                oldest = Optional.of(note);
            }
        }
        if (oldest.isPresent()) {
            String first = oldest.get().getFileName().toString();
            for (Path piece : list().filter(WalArchive::isPiece)
                    .filter(piece -> isBefore(first, piece))
                    .toList()) {
                Files.delete(piece);
            }
        }
    }

    private static boolean isNote(Path file) {
        return NOTE.matcher(file.getFileName().toString()).matches();
    }

    private static String label(Path note) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(note)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(LABEL::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .findFirst()
                    .orElse("");
        }
    }

    long bytes() throws IOException {
        return list().mapToLong(WalArchive::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Stream<Path> list() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
        }
    }
}
