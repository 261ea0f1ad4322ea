package org.zarpe.shared.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.files.FileRefusal.Found;

/** Documents that are a ZIP inside: opened to the last byte, so that what they hold is known and not believed. */
final class OfficeLook {

    private static final int MOST_ENTRIES = 2000;
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final long USUAL = 4L * 1024 * 1024;
    private static final long MOST_TIMES = 150;

    /** A table within a letter is usual; a parcel within that is not. */
    private static final int DEEPEST = 1;

    private static final int DESCRIPTION = 256 * 1024;

    private static final Map<String, FileKind> OFFICE = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX,
            "presentationml.slideshow.main+xml", FileKind.PPTX);

    /** Fetched from elsewhere when the document is opened; links to click on are not meant. */
    private static final Pattern FETCHED = Pattern.compile(
            "<Relationship\\b(?=[^>]*/(?:attachedTemplate|oleObject|frame|subDocument)[\"'])"
                    + "(?=[^>]*Target=[\"'](?:https?:|ftp:|\\\\\\\\|file://[^/]))",
            Pattern.CASE_INSENSITIVE);

    private final Unpacked unpacked;
    private int entries;
    private @Nullable FileKind kind;

    private OfficeLook(long bytes) {
        unpacked = new Unpacked(Math.min(MOST_UNPACKED, Math.max(USUAL, bytes * MOST_TIMES)));
    }

    static FileKind kind(Path file) throws IOException, Found {
        OfficeLook look = new OfficeLook(Files.size(file));
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> every = zip.entries();
            while (every.hasMoreElements()) {
                ZipEntry entry = every.nextElement();
                try (InputStream content = look.unpacked.counted(zip.getInputStream(entry))) {
                    look.entry(entry.getName(), content, 0);
                }
            }
        } catch (Unpacked.TooMuch trap) {
            throw new Found(FileRefusal.EXPANDS);
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new Found(FileRefusal.BROKEN);
        }
        if (look.kind == null) {
            throw new Found(FileRefusal.KIND);
        }
        return look.kind;
    }

    private void entry(String name, InputStream content, int depth) throws IOException, Found {
        if (++entries > MOST_ENTRIES) {
            throw new Found(FileRefusal.EXPANDS);
        }
        refuseByName(name.toLowerCase(Locale.ROOT));
        byte[] head = content.readNBytes(Magic.BYTES);
        if (Magic.mayAct(head)) {
            throw new Found(FileRefusal.MACROS);
        }
        if (Magic.isZip(head)) {
            parcel(new SequenceInputStream(new ByteArrayInputStream(head), content), depth + 1);
        } else if (name.equals("[Content_Types].xml") || name.equals("mimetype") || name.endsWith(".rels")) {
            described(name, text(head, content), depth);
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    /** Counted already as it comes out of its own parcel, and once more as it is opened. */
    private void parcel(InputStream content, int depth) throws IOException, Found {
        if (depth > DEEPEST) {
            throw new Found(FileRefusal.EXPANDS);
        }
        ZipInputStream inner = new ZipInputStream(content);
        ZipEntry entry = inner.getNextEntry();
        while (entry != null) {
            entry(entry.getName(), unpacked.counted(inner), depth);
            entry = inner.getNextEntry();
        }
    }

    private static void refuseByName(String name) throws Found {
        boolean macros = name.endsWith("vbaproject.bin")
                || name.contains("/activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.contains("macrosheets/");
        if (macros) {
            throw new Found(FileRefusal.MACROS);
        }
    }

    private void described(String name, String text, int depth) throws Found {
        if (text.contains("macroEnabled")
                || text.contains("vbaProject")
                || FETCHED.matcher(text).find()) {
            throw new Found(FileRefusal.MACROS);
        }
        if (depth > 0) {
            return;
        }
        if (name.equals("mimetype")) {
            kind = text.strip().equals(FileKind.ODT.mediaType())
                    ? FileKind.ODT
                    : text.strip().equals(FileKind.ODS.mediaType()) ? FileKind.ODS : kind;
        } else if (name.equals("[Content_Types].xml")) {
            OFFICE.forEach((type, found) -> kind = text.contains(type) ? found : kind);
        }
    }

    private static String text(byte[] head, InputStream content) throws IOException {
        return new String(head, StandardCharsets.UTF_8)
                + new String(content.readNBytes(DESCRIPTION), StandardCharsets.UTF_8);
    }
}
