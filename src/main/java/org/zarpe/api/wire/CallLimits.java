package org.zarpe.api.wire;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.shared.guard.Buckets;

/** How many requests a token may make: so many at once, and as many again each minute. */
@Component
class CallLimits {

    private static final Duration SPAN = Duration.ofMinutes(1);

    private final int calls;
    private final Buckets<UUID> buckets = new Buckets<>();

    CallLimits(@Value("${zarpe.api.calls-a-minute}") int calls) {
        this.calls = calls;
    }

    /**
     * What is left of a token's quota, as the fields {@code RateLimit-Policy} and {@code RateLimit} of the IETF's HTTPAPI group say it.
     *
     * @param left requests that would be answered now
     * @param fullIn until all of them are there again
     * @param delay until the next one is answered, zero where this one is
     */
    record Quota(int calls, long left, Duration fullIn, Duration delay) {

        private static final String NAME = "\"token\"";

        String policy() {
            return NAME + ";q=" + calls + ";w=" + SPAN.toSeconds();
        }

        String standing() {
            return NAME + ";r=" + left + ";t=" + seconds(fullIn);
        }

        boolean isUsedUp() {
            return delay.isPositive();
        }

        long waitInSeconds() {
            return seconds(delay);
        }

        private static long seconds(Duration time) {
            return time.plusSeconds(1).minusNanos(1).toSeconds();
        }
    }

    /** Takes one request from the quota. */
    Quota take(UUID token) {
        ConsumptionProbe probe = buckets.of(token, calls, SPAN).tryConsumeAndReturnRemaining(1);
        return new Quota(
                calls,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
