package org.zarpe.shared.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads a body up to a limit and not a byte further. */
final class CountedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long largest;
    private long read;

    CountedBody(ServletInputStream body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int more = body.read(into, from, length);
        count(Math.max(more, 0));
        return more;
    }

    private void count(int more) {
        read += more;
        if (read > largest) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
