package org.zarpe.shared.files;

import java.nio.ByteOrder;
import org.zarpe.shared.files.FileRefusal.Found;

/** Numbers in a file that somebody else wrote: whatever lies outside of it is a broken file, not a fault of ours. */
record Bytes(byte[] all, ByteOrder order) {

    int u8(int at) throws Found {
        if (at < 0 || at >= all.length) {
            throw new Found(FileRefusal.BROKEN);
        }
        return all[at] & 0xff;
    }

    int u16(int at) throws Found {
        int first = u8(at);
        int second = u8(at + 1);
        return order == ByteOrder.BIG_ENDIAN ? first << 8 | second : second << 8 | first;
    }

    /** Never more than fits into an int: a file that says so is broken. */
    int u31(int at) throws Found {
        int first = u16(at);
        int second = u16(at + 2);
        int whole = order == ByteOrder.BIG_ENDIAN ? first << 16 | second : second << 16 | first;
        if (whole < 0) {
            throw new Found(FileRefusal.BROKEN);
        }
        return whole;
    }

    /** The end of a part, which must lie within the file. */
    int end(int from, int length) throws Found {
        if (length < 0 || length > all.length - from) {
            throw new Found(FileRefusal.BROKEN);
        }
        return from + length;
    }
}
