package org.zarpe.api.wire;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was answered to requests that carried an Idempotency-Key. */
public interface GivenAnswers {

    /**
     * A request under a key.
     *
     * @param request SHA-256 of method, address and body
     * @param made the identifier of what it makes
     */
    record Asked(UUID token, String key, String request, UUID made) {}

    /** @param headers Location and ETag, where there were */
    record Answer(int status, Headers headers, byte[] body) {}

    record Headers(
            @Nullable String type,
            @Nullable String location,
            @Nullable String tag) {}

    /** The request that has the key: this one, or the one that came before with its answer, if it was answered. */
    Held hold(Asked asked, Instant now);

    record Held(Asked asked, boolean fresh, Optional<Answer> answer, Instant since) {}

    void keep(Asked asked, Answer answer);
}
