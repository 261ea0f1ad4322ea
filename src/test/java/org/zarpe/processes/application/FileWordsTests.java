package org.zarpe.processes.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zarpe.processes.Sheets;
import org.zarpe.shared.files.FileKind;
import org.zarpe.shared.files.Made;

class FileWordsTests {

    @Test
    void wordsOfBothKindsAreRead() throws IOException {
        assertThat(of(Sheets.word("Mide dos veces", "Corta una"), FileKind.DOCX))
                .hasValueSatisfying(words -> assertThat(words).contains("Mide dos veces", "Corta una"));
        assertThat(of(Sheets.pdf("Mide dos veces"), FileKind.PDF)).contains("Mide dos veces");
    }

    @Test
    void aScanHasNone() throws IOException {
        assertThat(of(Made.pdf(), FileKind.PDF)).isEmpty();
        assertThat(of(Made.png(), FileKind.PNG)).isEmpty();
    }

    @Test
    void nothingOutsideTheFileIsReadAndNothingSwells() throws IOException {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>";

        assertThat(of(withDoctype(outside), FileKind.DOCX).orElse("")).doesNotContain("root:");
        assertThat(of(withDoctype(laughs), FileKind.DOCX).orElse("")).doesNotContain("aaaa");
    }

    @Test
    void moreThanCanBeComparedIsCut() throws IOException {
        String much = IntStream.range(0, 60_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        assertThat(of(Sheets.word(much), FileKind.DOCX).orElseThrow()).hasSize(FileWords.LONGEST);
    }

    @Property(tries = 100)
    void whatIsBrokenHasNone(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        assertThat(of(Made.joined(Made.bytes("%PDF-1.7\n"), bytes), FileKind.PDF))
                .isEmpty();
        assertThat(of(bytes, FileKind.DOCX)).isEmpty();
    }

    private static Optional<String> of(byte[] file, FileKind kind) throws IOException {
        return FileWords.of(new ByteArrayInputStream(file), kind);
    }

    /** A sound Word file whose text names an entity. */
    private static byte[] withDoctype(String doctype) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(Sheets.word("ENTITY")));
                ZipOutputStream into = new ZipOutputStream(changed)) {
            ZipEntry entry = from.getNextEntry();
            while (entry != null) {
                into.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    int body = text.indexOf("?>") + 2;
                    content = (text.substring(0, body)
                                    + doctype
                                    + text.substring(body).replace("ENTITY", "&e;"))
                            .getBytes(StandardCharsets.UTF_8);
                }
                into.write(content);
                entry = from.getNextEntry();
            }
        }
        return changed.toByteArray();
    }
}
