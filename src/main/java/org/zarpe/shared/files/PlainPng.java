package org.zarpe.shared.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.zarpe.shared.files.FileRefusal.Found;

/** A PNG (W3C, third edition) with its picture untouched: of the chunks of words and of the camera only {@link PlainExif} stays; what follows the end goes. */
final class PlainPng {

    private static final int HEAD = 8;

    /** What the picture looks like depends on these. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "hIST", "acTL", "fcTL", "fdAT");

    private PlainPng() {}

    static byte[] of(byte[] picture) throws Found {
        Bytes bytes = new Bytes(picture, ByteOrder.BIG_ENDIAN);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(picture.length);
        plain.write(picture, 0, HEAD);
        int at = HEAD;
        String type = "";
        boolean data = false;
        while (!type.equals("IEND")) {
            int from = at + HEAD;
            int end = bytes.end(from, bytes.u31(at));
            type = new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (at == HEAD) {
                first(type, bytes);
            }
            if (bytes.end(end, 4) - at < 0 || crc(picture, at + 4, end) != word(picture, end)) {
                throw new Found(FileRefusal.BROKEN);
            }
            data |= type.equals("IDAT");
            if (SHOWN.contains(type)) {
                plain.write(picture, at, end + 4 - at);
            } else if (type.equals("eXIf") && !data) {
                exif(plain, PlainExif.of(Arrays.copyOfRange(picture, from, end)));
            }
            at = end + 4;
        }
        if (!data) {
            throw new Found(FileRefusal.BROKEN);
        }
        return plain.toByteArray();
    }

    private static void first(String type, Bytes bytes) throws Found {
        if (!type.equals("IHDR") || bytes.u31(HEAD) != 13) {
            throw new Found(FileRefusal.BROKEN);
        }
        Pixels.check(bytes.u31(HEAD + 8), bytes.u31(HEAD + 12));
    }

    private static void exif(ByteArrayOutputStream plain, PlainExif exif) {
        if (!exif.saysSomething()) {
            return;
        }
        byte[] tiff = exif.written();
        byte[] chunk = ByteBuffer.allocate(4 + tiff.length)
                .put(Magic.ascii("eXIf"))
                .put(tiff)
                .array();
        plain.writeBytes(ByteBuffer.allocate(4).putInt(tiff.length).array());
        plain.writeBytes(chunk);
        plain.writeBytes(
                ByteBuffer.allocate(4).putInt(crc(chunk, 0, chunk.length)).array());
    }

    private static int crc(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    private static int word(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes, at, 4).getInt();
    }
}
