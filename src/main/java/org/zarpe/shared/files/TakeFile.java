package org.zarpe.shared.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.files.FileRefusal.Found;
import org.zarpe.shared.files.FileVault.KeptFile;

/** Lays it aside, looks into it, and only then keeps it. */
@Component
class TakeFile implements FileIntake {

    private static final int PIECE = 64 * 1024;

    private final FileVault vault;

    TakeFile(FileVault vault) {
        this.vault = vault;
    }

    @Override
    public Outcome<Taken> take(InputStream content, String name, long most) throws IOException {
        return take(content, name, most, kind -> true);
    }

    @Override
    public Outcome<Taken> takePicture(InputStream content, String name, long most) throws IOException {
        return take(content, name, most, FileKind::isPicture);
    }

    private Outcome<Taken> take(InputStream content, String name, long most, Predicate<FileKind> wanted)
            throws IOException {
        Path aside = Files.createTempFile("zarpe-file", null);
        try {
            long bytes = layAside(content, aside, most);
            if (bytes > most) {
                return Outcome.refused(FileRefusal.tooLarge(most));
            }
            FileKind kind = kind(aside);
            if (!wanted.test(kind)) {
                return Outcome.refused(Refusal.at("file", "photo-only"));
            }
            try (InputStream fit = fit(aside, kind)) {
                Outcome<KeptFile> kept = vault.put(fit, most + PIECE);
                return kept.map(file -> new Taken(file, kind, SafeName.of(name, kind)));
            }
        } catch (Found found) {
            return Outcome.refused(found.refusal().told());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static long layAside(InputStream content, Path aside, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        try (OutputStream file = Files.newOutputStream(aside)) {
            while (bytes <= most) {
                int read = content.read(piece, 0, (int) Math.min(PIECE, most + 1 - bytes));
                if (read < 0) {
                    break;
                }
                file.write(piece, 0, read);
                bytes += read;
            }
        }
        return bytes;
    }

    private static FileKind kind(Path file) throws IOException, Found {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Found(FileRefusal.EMPTY);
        }
        if (Magic.isHeic(head)) {
            throw new Found(FileRefusal.HEIC);
        }
        if (Magic.isPdf(head)) {
            PdfLook.check(file);
            return FileKind.PDF;
        }
        if (Magic.isZip(head)) {
            return OfficeLook.kind(file);
        }
        if (Magic.isJpeg(head)) {
            return FileKind.JPEG;
        }
        if (Magic.isPng(head)) {
            return FileKind.PNG;
        }
        if (Magic.isWebp(head)) {
            return FileKind.WEBP;
        }
        return TextLook.kind(head, file);
    }

    private static InputStream fit(Path file, FileKind kind) throws IOException, Found {
        return switch (kind) {
            case JPEG -> new ByteArrayInputStream(PlainJpeg.of(Files.readAllBytes(file)));
            case PNG -> new ByteArrayInputStream(PlainPng.of(Files.readAllBytes(file)));
            case WEBP -> new ByteArrayInputStream(PlainWebp.of(Files.readAllBytes(file)));
            default -> new BufferedInputStream(Files.newInputStream(file));
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(Magic.BYTES);
        }
    }
}
