package org.zarpe.api.wire;

import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.zarpe.api.domain.Grant;

/** What a token must open for an address, for the door and for the document alike. */
public final class Needed {

    private Needed() {}

    public static List<Grant> by(HandlerMethod method, boolean reading) {
        return GrantCheck.needed(method, reading);
    }
}
