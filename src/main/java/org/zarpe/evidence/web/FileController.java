package org.zarpe.evidence.web;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.Proof.KeptFile;
import org.zarpe.identity.Actor;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.web.Attachment;

/** What was handed in, for those who may see the piece: to be saved, never to be opened in the page; and its small picture, which we drew ourselves. */
@RestController
@RequestMapping("/companies/{company}/evidence/{piece}")
class FileController {

    private static final String LOCKED = "default-src 'none'; sandbox";

    private final PieceReading reading;
    private final FileVault vault;

    FileController(PieceReading reading, FileVault vault) {
        this.reading = reading;
        this.vault = vault;
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable CompanyId company, @PathVariable UUID piece) {
        KeptFile kept = kept(actor, company, piece);
        return Attachment.of(vault, kept.sha256(), kept.bytes(), kept.kind(), kept.name());
    }

    @GetMapping("/preview")
    ResponseEntity<Resource> preview(Actor actor, @PathVariable CompanyId company, @PathVariable UUID piece)
            throws IOException {
        String sum = kept(actor, company, piece).preview();
        if (sum == null) {
            throw new NoSuchElementException("no picture of " + piece);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("Content-Security-Policy", LOCKED)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600, immutable")
                .body(new InputStreamResource(vault.open(sum)));
    }

    private KeptFile kept(Actor actor, CompanyId company, UUID piece) {
        return reading.piece(actor, company, piece)
                .proof()
                .file()
                .orElseThrow(() -> new NoSuchElementException("no file of " + piece));
    }
}
