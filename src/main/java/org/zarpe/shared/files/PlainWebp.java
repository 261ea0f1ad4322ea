package org.zarpe.shared.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.zarpe.shared.files.FileRefusal.Found;

/** A WebP (RFC 9649) with its picture untouched and without what was written beside it; of the camera's notes only {@link PlainExif} stays. */
final class PlainWebp {

    private static final int HEAD = 12;
    private static final int EXIF = 0x08;
    private static final int XMP = 0x04;
    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "ANMF");

    private PlainWebp() {}

    static byte[] of(byte[] picture) throws Found {
        Bytes bytes = new Bytes(picture, ByteOrder.LITTLE_ENDIAN);
        int all = bytes.end(8, bytes.u31(4));
        ByteArrayOutputStream plain = new ByteArrayOutputStream(picture.length);
        PlainExif exif = PlainExif.NOTHING;
        boolean shown = false;
        boolean extended = false;
        int at = HEAD;
        while (at + 8 <= all) {
            String type = new String(picture, at, 4, StandardCharsets.ISO_8859_1);
            int from = at + 8;
            int end = bytes.end(from, bytes.u31(at + 4));
            if (end > all) {
                throw new Found(FileRefusal.BROKEN);
            }
            if (type.equals("EXIF")) {
                exif = exif(Arrays.copyOfRange(picture, from, end));
            } else if (SHOWN.contains(type)) {
                check(type, from, bytes);
                chunk(plain, type, Arrays.copyOfRange(picture, from, end));
            }
            shown |= PICTURE.contains(type);
            extended |= type.equals("VP8X");
            at = end + (end - from) % 2;
        }
        if (!shown) {
            throw new Found(FileRefusal.BROKEN);
        }
        return whole(plain, extended, exif);
    }

    private static byte[] whole(ByteArrayOutputStream plain, boolean extended, PlainExif exif) {
        boolean noted = extended && exif.saysSomething();
        if (noted) {
            chunk(plain, "EXIF", exif.written());
        }
        byte[] rest = plain.toByteArray();
        if (extended) {
            rest[8] = (byte) (rest[8] & ~(EXIF | XMP) | (noted ? EXIF : 0));
        }
        return ByteBuffer.allocate(HEAD + rest.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(Magic.ascii("RIFF"))
                .putInt(4 + rest.length)
                .put(Magic.ascii("WEBP"))
                .put(rest)
                .array();
    }

    private static void check(String type, int from, Bytes bytes) throws Found {
        switch (type) {
            case "VP8X" -> {
                if (from != HEAD + 8) {
                    throw new Found(FileRefusal.BROKEN);
                }
                bytes.end(from, 10);
                Pixels.check(u24(bytes, from + 4) + 1, u24(bytes, from + 7) + 1);
            }
            case "VP8 " -> Pixels.check(bytes.u16(from + 6) & 0x3fff, bytes.u16(from + 8) & 0x3fff);
            case "VP8L" -> {
                int sizes = bytes.u16(from + 1) | bytes.u16(from + 3) << 16;
                Pixels.check((sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1);
            }
            default -> {}
        }
    }

    private static int u24(Bytes bytes, int at) throws Found {
        return bytes.u16(at) | bytes.u8(at + 2) << 16;
    }

    /** Some programs put the beginning of a JPEG's note before it. */
    private static PlainExif exif(byte[] note) {
        boolean announced = Magic.starts(note, 0, new byte[] {'E', 'x', 'i', 'f', 0, 0});
        return PlainExif.of(announced ? Arrays.copyOfRange(note, 6, note.length) : note);
    }

    private static void chunk(ByteArrayOutputStream plain, String type, byte[] content) {
        plain.writeBytes(Magic.ascii(type));
        plain.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        plain.writeBytes(content);
        if (content.length % 2 == 1) {
            plain.write(0);
        }
    }
}
