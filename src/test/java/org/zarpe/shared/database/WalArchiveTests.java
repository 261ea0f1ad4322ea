package org.zarpe.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalArchiveTests {
    @TempDir
    Path home = Path.of("");

    private WalArchive archive = new WalArchive(Path.of(""));

    @BeforeEach
    void sevenPiecesAndTwoBackups() throws IOException {
        archive = WalArchive.beside(home);
        archive.prepare();
        for (int piece = 1; piece <= 7; piece++) {
            Files.writeString(archive.folder().resolve(name(piece) + ".gz"), "journal");
        }
        backup("first", 2);
        backup("second", 5);
    }

    @Test
    void keepsTheJournalSinceTheOldestBackup() throws IOException {
        archive.prune();

        assertThat(pieces()).containsExactly(name(2), name(3), name(4), name(5), name(6), name(7));
    }

    @Test
    void aBackupThatWasTakenAwayNeedsNoJournal() throws IOException {
        Files.delete(home.resolve("first/SHA256SUMS"));

        archive.prune();

        assertThat(pieces()).containsExactly(name(5), name(6), name(7));
    }

    @Test
    void withoutAnyBackupItLetsGoOfNothing() throws IOException {
        Files.delete(home.resolve("first/SHA256SUMS"));
        Files.delete(home.resolve("second/SHA256SUMS"));

        archive.prune();

        assertThat(pieces()).hasSize(7);
    }

    @Test
    void theNumberOfTheTimelineDoesNotCount() throws IOException {
        Files.delete(home.resolve("first/SHA256SUMS"));
        Files.writeString(archive.folder().resolve("000000020000000000000004.gz"), "journal");

        archive.prune();

        assertThat(pieces()).containsExactly(name(5), name(6), name(7));
    }

    private void backup(String name, int firstPiece) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name));
        Files.writeString(folder.resolve("SHA256SUMS"), "");
        Path note = archive.folder().resolve(name(firstPiece) + ".00000028.backup.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(note))) {
            packed.write("START TIME: now\nLABEL: %s\nSTART TIMELINE: 1\n"
                    .formatted(folder)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> pieces() throws IOException {
        try (Stream<Path> all = Files.list(archive.folder())) {
            return all.filter(WalArchive::isPiece)
                    .map(piece -> piece.getFileName().toString().substring(0, 24))
                    .sorted()
                    .toList();
        }
    }

    private static String name(int piece) {
        return "0000000100000000%08X".formatted(piece);
    }
}
