package org.zarpe.shared.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Pattern;
import org.zarpe.shared.files.FileRefusal.Found;

/**
 * Of all that a camera writes into a picture (Exif 2.32), the two things we keep: which side is up, and when it was taken. Where, with which machine and by whom is
 * left out, and so are notes of the maker, in which the place may stand once more.
 *
 * @param orientation 1 to 8
 * @param taken as 2017:05:31 10:20:30, or empty
 */
record PlainExif(int orientation, String taken) {

    static final PlainExif NOTHING = new PlainExif(1, "");

    private static final int ORIENTATION = 0x0112;
    private static final int CHANGED = 0x0132;
    private static final int MORE = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int SHORT = 3;
    private static final int ASCII = 2;
    private static final int ENTRY = 12;
    private static final int WHEN = 20;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}:\\d{2}:\\d{2} \\d{2}:\\d{2}:\\d{2}");

    /** What cannot be read says nothing. */
    static PlainExif of(byte[] tiff) {
        if (tiff.length < 8) {
            return NOTHING;
        }
        Bytes bytes = new Bytes(tiff, tiff[0] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        try {
            int first = bytes.u31(4);
            int up = Math.max(1, value(bytes, first, ORIENTATION));
            int more = value(bytes, first, MORE);
            String taken = more > 0 ? moment(bytes, more, TAKEN) : "";
            return new PlainExif(up > 8 ? 1 : up, taken.isEmpty() ? moment(bytes, first, CHANGED) : taken);
        } catch (Found broken) {
            return NOTHING;
        }
    }

    boolean saysSomething() {
        return orientation > 1 || !taken.isEmpty();
    }

    byte[] written() {
        int entries = taken.isEmpty() ? 1 : 2;
        int after = 8 + 2 + entries * ENTRY + 4;
        ByteBuffer tiff =
                ByteBuffer.allocate(after + (taken.isEmpty() ? 0 : WHEN)).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) entries);
        tiff.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1).putInt(orientation);
        if (!taken.isEmpty()) {
            tiff.putShort((short) CHANGED).putShort((short) ASCII).putInt(WHEN).putInt(after);
        }
        tiff.putInt(0);
        if (!taken.isEmpty()) {
            tiff.put(Magic.ascii(taken)).put((byte) 0);
        }
        return tiff.array();
    }

    private static int value(Bytes bytes, int folder, int tag) throws Found {
        int entry = entry(bytes, folder, tag);
        return entry < 0 ? 0 : bytes.u16(entry + 2) == SHORT ? bytes.u16(entry + 8) : bytes.u31(entry + 8);
    }

    private static String moment(Bytes bytes, int folder, int tag) throws Found {
        int entry = entry(bytes, folder, tag);
        if (entry < 0 || bytes.u31(entry + 4) < WHEN - 1) {
            return "";
        }
        int at = bytes.u31(entry + 8);
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < WHEN - 1; index++) {
            text.append((char) bytes.u8(at + index));
        }
        return MOMENT.matcher(text).matches() ? text.toString() : "";
    }

    private static int entry(Bytes bytes, int folder, int tag) throws Found {
        int entries = bytes.u16(folder);
        for (int index = 0; index < entries; index++) {
            int at = folder + 2 + index * ENTRY;
            if (bytes.u16(at) == tag) {
                return at;
            }
        }
        return -1;
    }
}
