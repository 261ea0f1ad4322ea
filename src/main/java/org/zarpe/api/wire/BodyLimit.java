package org.zarpe.api.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads no more of a body than is allowed, whatever its sender said of its length. */
public final class BodyLimit extends FilterInputStream {

    private long left;

    public BodyLimit(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    /** More came than is allowed. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;
    }

    static boolean isExceeded(@Nullable Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Exceeded) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : counted(1, read);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int answer) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new Exceeded();
        }
        return answer;
    }
}
