package org.zarpe.shared.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.zarpe.shared.files.FileRefusal.Found;

/**
 * A JPEG (ITU T.81) with its picture untouched and without what was written beside it: of the notes of the camera, of editors and of the press only {@link PlainExif}
 * stays; colours stay; what follows the end of the picture goes.
 */
final class PlainJpeg {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int NOTE = 0xfe;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] COLOURS = Magic.ascii("ICC_PROFILE");

    private final Bytes bytes;
    private final ByteArrayOutputStream plain;
    private PlainExif exif = PlainExif.NOTHING;
    private boolean sized;

    private PlainJpeg(byte[] picture) {
        this.bytes = new Bytes(picture, ByteOrder.BIG_ENDIAN);
        this.plain = new ByteArrayOutputStream(picture.length);
    }

    static byte[] of(byte[] picture) throws Found {
        PlainJpeg jpeg = new PlainJpeg(picture);
        jpeg.walk();
        return jpeg.withExif();
    }

    private void walk() throws Found {
        int at = 2;
        int marker = 0;
        while (marker != END) {
            if (bytes.u8(at) != 0xff) {
                throw new Found(FileRefusal.BROKEN);
            }
            marker = bytes.u8(at + 1);
            if (marker == 0xff) {
                at++;
            } else if (marker == END) {
                plain.write(bytes.all(), at, 2);
            } else if (marker == START || marker == 0 || marker >= 0xd0 && marker < START || marker == 1) {
                throw new Found(FileRefusal.BROKEN);
            } else {
                int end = bytes.end(at + 2, Math.max(2, bytes.u16(at + 2)));
                segment(marker, at, end);
                at = marker == SCAN ? scan(end) : end;
            }
        }
        if (!sized) {
            throw new Found(FileRefusal.BROKEN);
        }
    }

    private void segment(int marker, int at, int end) throws Found {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            Pixels.check(bytes.u16(at + 7), bytes.u16(at + 5));
            sized = true;
        }
        if (marker == 0xe1 && Magic.starts(bytes.all(), at + 4, EXIF) && !exif.saysSomething()) {
            exif = PlainExif.of(Arrays.copyOfRange(bytes.all(), Math.min(end, at + 10), end));
        }
        boolean application = marker >= 0xe0 && marker <= 0xef;
        boolean kept = marker == 0xe0 && Magic.starts(bytes.all(), at + 4, Magic.ascii("JFIF"))
                || marker == 0xe2 && Magic.starts(bytes.all(), at + 4, COLOURS)
                || marker == 0xee && Magic.starts(bytes.all(), at + 4, Magic.ascii("Adobe"));
        if (kept || !application && marker != NOTE) {
            plain.write(bytes.all(), at, end - at);
        }
    }

    /** The picture itself, up to the next mark that is neither data nor a restart. */
    private int scan(int from) throws Found {
        int at = from;
        while (bytes.u8(at) != 0xff || isData(bytes.u8(at + 1))) {
            at++;
        }
        plain.write(bytes.all(), from, at - from);
        return at;
    }

    private static boolean isData(int marker) {
        return marker == 0 || marker == 0xff || marker >= 0xd0 && marker <= 0xd7;
    }

    private byte[] withExif() {
        byte[] rest = plain.toByteArray();
        byte[] tiff = exif.saysSomething() ? exif.written() : new byte[0];
        ByteArrayOutputStream whole = new ByteArrayOutputStream(rest.length + tiff.length + 16);
        whole.write(0xff);
        whole.write(START);
        if (tiff.length > 0) {
            int length = 2 + EXIF.length + tiff.length;
            whole.write(0xff);
            whole.write(0xe1);
            whole.write(length >> 8);
            whole.write(length & 0xff);
            whole.writeBytes(EXIF);
            whole.writeBytes(tiff);
        }
        whole.writeBytes(rest);
        return whole.toByteArray();
    }
}
