package org.zarpe.identity;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zarpe.identity.domain.Limit;

/** How often something may be tried, for each account and each address. Kept in this process: with several of them each counts for itself. */
@Component
class Limits {

    private static final int MOST = 20_000;

    /** The one longest untouched makes room for a new one; a full bucket and no bucket are the same. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** Takes one try; answers how long to wait where there is none. */
    Duration take(String key, Limit limit) {
        ConsumptionProbe probe = bucket(key, limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** A try that succeeded does not count. */
    void giveBack(String key, Limit limit) {
        bucket(key, limit).addTokens(1);
    }

    private Bucket bucket(String key, Limit limit) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    absent -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(limit.tries())
                                    .refillGreedy(limit.tries(), limit.span())
                                    .build())
                            .build());
        }
    }
}
