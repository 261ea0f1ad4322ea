package org.zarpe.shared.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may come out of a file, everything in it together: more is no document but a trap. */
final class Unpacked {

    private final long most;
    private long bytes;

    Unpacked(long most) {
        this.most = most;
    }

    InputStream counted(InputStream content) {
        return new FilterInputStream(content) {
            @Override
            public int read() throws IOException {
                int one = in.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = in.read(into, from, length);
                count(Math.max(read, 0));
                return read;
            }
        };
    }

    private void count(int more) throws TooMuch {
        bytes += more;
        if (bytes > most) {
            throw new TooMuch();
        }
    }

    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }
}
