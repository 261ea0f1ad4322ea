package org.zarpe.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.files.FileVault.KeptFile;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

class FolderVaultTests {

    private static final Scope OURS = Scope.of(new UUID(0, 1));
    private static final Scope THEIRS = Scope.of(new UUID(0, 2));
    private static final long MOST = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void givesBackWhatItWasGivenUnderItsSum() throws Exception {
        byte[] photo = "una foto".getBytes(StandardCharsets.UTF_8);

        KeptFile kept = put(OURS, photo).orThrow();

        assertThat(kept).isEqualTo(new KeptFile(sum(photo), photo.length));
        assertThat(read(OURS, kept.sha256())).isEqualTo(photo);
    }

    @Property(tries = 50)
    void everyContentComesBackByteByByte(@ForAll @Size(min = 1, max = 2000) byte[] content) throws Exception {
        Path place = Files.createTempDirectory("vault");

        Outcome<KeptFile> kept =
                Scopes.as(OURS, () -> new FolderVault(place).put(new ByteArrayInputStream(content), MOST));

        try (InputStream file =
                Scopes.as(OURS, () -> new FolderVault(place).open(kept.orThrow().sha256()))) {
            assertThat(file.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void theSameContentIsKeptOnceAndNothingElseIsLeft() throws Exception {
        put(OURS, new byte[] {1, 2, 3}).orThrow();
        put(OURS, new byte[] {1, 2, 3}).orThrow();

        assertThat(files()).hasSize(1);
    }

    @Test
    void whatOneOperatorKeepsIsNotThereForAnother() throws Exception {
        KeptFile kept = put(OURS, new byte[] {7}).orThrow();

        assertThatThrownBy(() -> read(THEIRS, kept.sha256())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> new FolderVault(folder).open(kept.sha256())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatIsLargerThanAllowedAndLeavesNothingOfIt() throws Exception {
        Outcome<KeptFile> refused =
                Scopes.as(OURS, () -> new FolderVault(folder).put(InputStream.nullInputStream(), MOST));
        assertThat(code(refused)).isEqualTo("file-empty");

        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(code(Scopes.as(OURS, () -> new FolderVault(folder).put(endless, MOST))))
                .isEqualTo("file-too-large");
        assertThat(files()).isEmpty();
    }

    @Test
    void exactlyAsMuchAsAllowedIsKept() throws Exception {
        assertThat(put(OURS, new byte[(int) MOST]).orThrow().bytes()).isEqualTo(MOST);
        assertThat(code(put(OURS, new byte[(int) MOST + 1]))).isEqualTo("file-too-large");
    }

    @Test
    void leavesNothingWhereTheLineBreaks() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };

        assertThatThrownBy(() -> Scopes.as(OURS, () -> new FolderVault(folder).put(broken, MOST)))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void tellsThatAFileIsNoLongerWhatWasKept() throws Exception {
        KeptFile kept = put(OURS, "original".getBytes(StandardCharsets.UTF_8)).orThrow();
        Path file = files().getFirst();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        for (String changed : List.of("cambiado", "")) {
            Files.writeString(file, changed);
            assertThatThrownBy(() -> read(OURS, kept.sha256()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is not what was kept");
        }
    }

    @Test
    void aNameThatIsNoSumLeadsNowhere() {
        for (String name : List.of("", "..", "../../passwords.properties", "A".repeat(64), "0".repeat(64))) {
            assertThatThrownBy(() -> read(OURS, name)).isInstanceOf(NoSuchElementException.class);
        }
    }

    private Outcome<KeptFile> put(Scope scope, byte[] content) throws IOException {
        return Scopes.as(scope, () -> new FolderVault(folder).put(new ByteArrayInputStream(content), MOST));
    }

    private byte[] read(Scope scope, String sum) throws IOException {
        try (InputStream file = Scopes.as(scope, () -> new FolderVault(folder).open(sum))) {
            return file.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> refused.reasons().getFirst().code();
            case Outcome.Done<?> done -> "done";
        };
    }

    private static String sum(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
