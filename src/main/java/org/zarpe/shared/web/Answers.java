package org.zarpe.shared.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The few ways a controller answers: a page, another address, or the form again with what is wrong beside it. */
public final class Answers {
    private Answers() {}

    public static ResponseEntity<Page> page(Page page) {
        return ResponseEntity.ok(page);
    }

    /** 303, so that a reload does not send the form twice. */
    public static ResponseEntity<Page> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** 422 with the form and what the person typed. */
    public static ResponseEntity<Page> refused(Page page) {
        return ResponseEntity.unprocessableContent().body(page);
    }

    /** 409: somebody changed the thing meanwhile; the page shows both versions. */
    public static ResponseEntity<Page> stale(Page page) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(page);
    }
}
