package org.zarpe.api.wire;

import java.util.UUID;

/** The identifier of what a POST makes: a request that is repeated under the same Idempotency-Key has the same one, so that nothing is made twice. */
public record NewId(UUID value) {

    /** Where the given key leaves it for the handler. */
    public static final String ATTRIBUTE = NewId.class.getName();
}
