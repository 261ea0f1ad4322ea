package org.zarpe.shared.guard;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much everybody who is counted has left, by what each is counted. Kept in this process: with several of them each counts for itself. */
public final class Buckets<K> {

    private static final int MOST = 20_000;

    /** The one longest untouched makes room for a new one; a full bucket and no bucket are the same. */
    private final Map<K, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** So many at once, and as many again in each span. */
    public Bucket of(K key, int most, Duration span) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    absent -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(most)
                                    .refillGreedy(most, span)
                                    .build())
                            .build());
        }
    }
}
