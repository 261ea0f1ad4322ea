package org.zarpe.api.resources;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.zarpe.api.wire.Declined;

/** Identifiers inside cursors. */
final class Ids {

    private Ids() {}

    static UUID in(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException malformed) {
            throw Declined.of(HttpStatus.BAD_REQUEST, "cursor-unknown");
        }
    }
}
