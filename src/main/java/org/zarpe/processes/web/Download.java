package org.zarpe.processes.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zarpe.processes.GivenFile;

/** Files that are saved, never opened within the page, under a name of ours. */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }

    /** @param name without its ending */
    static ResponseEntity<Resource> of(String name, GivenFile file, InputStream content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(name + "." + file.kind().ending()))
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.bytes())
                .body(new InputStreamResource(content));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
