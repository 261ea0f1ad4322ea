package org.zarpe.processes.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zarpe.processes.GivenFile;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.web.Attachment;

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
    static ResponseEntity<Resource> of(String name, GivenFile file, FileVault vault) {
        return Attachment.of(
                vault,
                file.sha256(),
                file.bytes(),
                file.kind(),
                name + "." + file.kind().ending());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
