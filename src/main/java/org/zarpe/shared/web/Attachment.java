package org.zarpe.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zarpe.shared.files.FileKind;
import org.zarpe.shared.files.FileVault;

/** A file from the vault on its way out, for a browser and for a program alike: to be saved, never to be opened in a page, under the digest that it was kept by. */
public final class Attachment {

    private static final String LOCKED = "default-src 'none'; sandbox";

    private Attachment() {}

    /** @param name with its ending */
    public static ResponseEntity<Resource> of(FileVault vault, String sha256, long bytes, FileKind kind, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .eTag('"' + sha256 + '"')
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", LOCKED)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new Kept(vault, sha256, bytes));
    }

    /** Opened only where it is read: whoever has the file already is not sent it again. */
    private static final class Kept extends AbstractResource {
        private final FileVault vault;
        private final String sha256;
        private final long bytes;

        private Kept(FileVault vault, String sha256, long bytes) {
            this.vault = vault;
            this.sha256 = sha256;
            this.bytes = bytes;
        }

        @Override
        public String getDescription() {
            return "file " + sha256;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return bytes;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return vault.open(sha256);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kept kept && kept.sha256.equals(sha256);
        }

        @Override
        public int hashCode() {
            return sha256.hashCode();
        }
    }
}
