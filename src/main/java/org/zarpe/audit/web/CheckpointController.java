package org.zarpe.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.audit.application.PublishedCheckpoints;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.web.SeveralScopes;

/** For anybody, so that checkpoints are also kept by people who do not run the server. */
@RestController
@SeveralScopes
class CheckpointController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

    private final PublishedCheckpoints checkpoints;

    CheckpointController(PublishedCheckpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @GetMapping("/trail/{operator}/checkpoint")
    ResponseEntity<byte[]> checkpoint(@PathVariable UUID operator) {
        return text(checkpoints
                .latest(new OperatorId(operator))
                .orElseThrow(() -> new NoSuchElementException("nothing is sealed for " + operator)));
    }

    @GetMapping("/trail/{operator}/key")
    ResponseEntity<byte[]> key(@PathVariable UUID operator) {
        return text(checkpoints
                        .verifierKey(new OperatorId(operator))
                        .orElseThrow(() -> new NoSuchElementException("no operator " + operator))
                + "\n");
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(text.getBytes(UTF_8));
    }
}
