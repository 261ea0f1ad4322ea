package org.zarpe.shared.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zarpe.shared.files.FileRefusal.Found;

/** Text that people read: no control characters to the last byte, and nothing a browser or a shell would take for its own. */
final class TextLook {

    /** What a spreadsheet in Mexico writes where one does not choose. */
    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

    private static final List<String> NOT_TO_READ =
            List.of("#!", "<!", "<?", "<html", "<svg", "<script", "<head", "<body", "{\\rtf", "%!ps", "@echo");

    private static final int LINES_SEEN = 20;

    private TextLook() {}

    static FileKind kind(byte[] head, Path file) throws IOException, Found {
        String begin = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (Magic.mayAct(head) || NOT_TO_READ.stream().anyMatch(begin::startsWith) || !isPlain(file)) {
            throw new Found(FileRefusal.KIND);
        }
        return isTable(file, isUnicode(file) ? StandardCharsets.UTF_8 : OF_WINDOWS) ? FileKind.CSV : FileKind.TEXT;
    }

    private static boolean isPlain(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] piece = new byte[64 * 1024];
            int read = content.read(piece);
            while (read >= 0) {
                for (int index = 0; index < read; index++) {
                    int one = piece[index] & 0xff;
                    if (one < ' ' && one != '\n' && one != '\r' && one != '\t' || one == 0x7f) {
                        return false;
                    }
                }
                read = content.read(piece);
            }
        }
        return isUnicode(file) || isReadable(file, OF_WINDOWS);
    }

    private static boolean isUnicode(Path file) throws IOException {
        return isReadable(file, StandardCharsets.UTF_8);
    }

    private static boolean isReadable(Path file, Charset charset) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            char[] piece = new char[64 * 1024];
            while (reader.read(piece) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException unreadable) {
            return false;
        }
    }

    /** As many separators in each of the first lines, and at least one. */
    private static boolean isTable(Path file, Charset charset) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            List<String> lines = reader.lines()
                    .limit(LINES_SEEN)
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.size() > 1
                    && Stream.of(',', ';', '\t').anyMatch(separator -> {
                        long first = count(lines.getFirst(), separator);
                        return first > 0 && lines.stream().allMatch(line -> count(line, separator) == first);
                    });
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(one -> one == separator).count();
    }
}
