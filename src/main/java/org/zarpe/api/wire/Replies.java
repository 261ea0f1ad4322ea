package org.zarpe.api.wire;

import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.zarpe.shared.Outcome;

/** The few ways the API answers. */
public final class Replies {

    private Replies() {}

    /** 200 with the version as entity tag. */
    public static <W extends Wire> ResponseEntity<W> found(W body, long version) {
        return ResponseEntity.ok().eTag(Version.tag(version)).body(body);
    }

    /** 201 with the address of what was made; a refusal is a problem. */
    public static <T, W extends Wire> ResponseEntity<W> made(
            Outcome<T> outcome, String address, Supplier<ResponseEntity<W>> now) {
        done(outcome);
        ResponseEntity<W> made = now.get();
        return ResponseEntity.created(URI.create(address))
                .headers(made.getHeaders())
                .body(made.getBody());
    }

    /** 200 with what it is now; 412 with what somebody else made of it, where the caller saw an older version. */
    public static <T, W extends Wire> ResponseEntity<W> changed(Outcome<T> outcome, Supplier<ResponseEntity<W>> now) {
        fresh(outcome, now);
        return now.get();
    }

    /** 204; it is withdrawn, never deleted. */
    public static <T, W extends Wire> ResponseEntity<Void> withdrawn(
            Outcome<T> outcome, Supplier<ResponseEntity<W>> now) {
        fresh(outcome, now);
        return ResponseEntity.noContent().build();
    }

    /** The value, where it was done. */
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused ->
                throw refused.isStale() ? Declined.stale(null) : Declined.refused(refused.reasons());
        };
    }

    private static <T, W extends Wire> void fresh(Outcome<T> outcome, Supplier<ResponseEntity<W>> now) {
        if (outcome.isStale()) {
            throw Declined.stale(current(now.get()));
        }
        done(outcome);
    }

    private static <W extends Wire> Declined.Current current(ResponseEntity<W> now) {
        String tag = java.util.Objects.requireNonNull(now.getHeaders().getETag());
        Function<String, Long> version = quoted -> Long.valueOf(quoted.substring(1, quoted.length() - 1));
        return new Declined.Current(java.util.Objects.requireNonNull(now.getBody()), version.apply(tag));
    }
}
