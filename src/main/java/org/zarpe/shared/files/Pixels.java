package org.zarpe.shared.files;

import org.zarpe.shared.files.FileRefusal.Found;

/** How large a picture may be once it is opened. */
final class Pixels {

    private static final long MOST = 120L * 1000 * 1000;

    private Pixels() {}

    static void check(int width, int height) throws Found {
        if (width <= 0 || height <= 0) {
            throw new Found(FileRefusal.BROKEN);
        }
        if ((long) width * height > MOST) {
            throw new Found(FileRefusal.EXPANDS);
        }
    }
}
