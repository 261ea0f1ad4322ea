package org.zarpe.api.wire;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many requests a token may make: so many at once, and as many again each minute. Kept in this process: with several of them each counts for itself. */
@Component
class CallLimits {

    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final int calls;

    /** The one longest untouched makes room for a new one; a full bucket and no bucket are the same. */
    private final Map<UUID, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
            return size() > MOST;
        }
    };

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
        ConsumptionProbe probe = bucket(token).tryConsumeAndReturnRemaining(1);
        return new Quota(
                calls,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(UUID token) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    token,
                    absent -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(calls)
                                    .refillGreedy(calls, SPAN)
                                    .build())
                            .build());
        }
    }
}
