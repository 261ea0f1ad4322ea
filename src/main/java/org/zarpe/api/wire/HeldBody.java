package org.zarpe.api.wire;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Sha256;

/** A body that has to be known before it is read: kept in a file until the request is over, since an import may be large. */
final class HeldBody implements AutoCloseable {

    private final HttpServletRequest request;
    private final @Nullable Path file;
    private final String digest;

    private HeldBody(HttpServletRequest request, @Nullable Path file, String digest) {
        this.request = request;
        this.file = file;
        this.digest = digest;
    }

    /** A body in parts is the server's to read, which keeps them until the request is over: the same parts are the same body, whatever stands between them. */
    static HeldBody ofParts(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = begun(request);
        for (Part part : parts(request)) {
            try (InputStream content = part.getInputStream()) {
                String head = "%s %s %s %d%n"
                        .formatted(part.getName(), part.getSubmittedFileName(), part.getContentType(), part.getSize());
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        }
        return new HeldBody(request, null, HexFormat.of().formatHex(digest.digest()));
    }

    /** The server says by this alone that there are more or larger ones than it takes. */
    private static Collection<Part> parts(HttpServletRequest request) throws IOException, ServletException {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw new BodyLimit.Exceeded();
        }
    }

    private static MessageDigest begun(HttpServletRequest request) {
        MessageDigest digest = Sha256.begun();
        String address = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    static HeldBody of(HttpServletRequest request) throws IOException {
        Path file = Files.createTempFile("zarpe-body", ".json");
        try (OutputStream into = Files.newOutputStream(file)) {
            MessageDigest digest = begun(request);
            new BodyLimit(request.getInputStream(), BodyLimits.of(request))
                    .transferTo(new DigestOutputStream(into, digest));
            return new HeldBody(request, file, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unread) {
            Files.delete(file);
            throw unread;
        }
    }

    String digest() {
        return digest;
    }

    HttpServletRequest request() throws IOException {
        if (file == null) {
            return request;
        }
        ServletInputStream again = new Reread(Files.newInputStream(file));
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() {
                return again;
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** The body from its file, or under a limit. */
    static final class Reread extends ServletInputStream {
        private final InputStream content;

        Reread(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            return content.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return content.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            try {
                return content.available() == 0;
            } catch (IOException closed) {
                return true;
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read where it is asked for");
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
