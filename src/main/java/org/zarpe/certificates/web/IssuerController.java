package org.zarpe.certificates.web;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.certificates.application.PublishStanding;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.identity.OperatorId;

/** For anybody, from any page: who signs for an operator. */
@RestController
class IssuerController {

    private static final MediaType DID = new MediaType("application", "did+json", StandardCharsets.UTF_8);

    private final PublishStanding standing;

    IssuerController(PublishStanding standing) {
        this.standing = standing;
    }

    @GetMapping("/issuers/{operator}/did.json")
    ResponseEntity<byte[]> issuer(@PathVariable UUID operator) {
        DidDocument issuer = standing.issuer(new OperatorId(operator));
        if (issuer.methods().isEmpty()) {
            throw new NoSuchElementException("no keys of " + operator);
        }
        return ResponseEntity.ok()
                .contentType(DID)
                .cacheControl(CacheControl.noCache())
                .header("Access-Control-Allow-Origin", "*")
                .body(issuer.json().toString().getBytes(StandardCharsets.UTF_8));
    }
}
