package org.zarpe.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zarpe.identity.domain.Limit;
import org.zarpe.shared.guard.Buckets;

/** How often something may be tried, for each account and each address. */
@Component
class Limits {

    private final Buckets<String> buckets = new Buckets<>();

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
        return buckets.of(key, limit.tries(), limit.span());
    }
}
