package org.zarpe.methodology.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zarpe.methodology.PackFile;

class ArchiveTests {

    private final PackFile first = file("a.yaml", "one: 1\n");
    private final PackFile second = file("b/ñ.yaml", "dos: \"año\"\r\n");

    @Test
    void keepsEveryByteOfEveryFile() {
        List<PackFile> read = Archive.files(Archive.of(List.of(first, second)));

        assertThat(read).extracting(PackFile::path).containsExactly("a.yaml", "b/ñ.yaml");
        assertThat(read.getLast().content()).isEqualTo(second.content());
    }

    @Test
    void theDigestDoesNotDependOnTheOrderOfTheFiles() {
        assertThat(Archive.digest(List.of(first, second))).isEqualTo(Archive.digest(List.of(second, first)));
    }

    @Test
    void textThatMovesFromAFileToItsNameGivesAnotherDigest() {
        assertThat(Archive.digest(List.of(file("ab", "c")))).isNotEqualTo(Archive.digest(List.of(file("a", "bc"))));
    }

    private static PackFile file(String path, String text) {
        return new PackFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
