package org.zarpe.api.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zarpe.shared.Refusal;

/** A request that is answered with a problem. */
public final class Declined extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient List<Refusal> reasons;
    private final transient @Nullable Current current;
    private final transient Map<String, String> headers;

    /** What stands now. */
    public record Current(Wire body, long version) {}

    private Declined(HttpStatus status, List<Refusal> reasons, @Nullable Current current, Map<String, String> headers) {
        super(status + " " + reasons, null, false, false);
        this.status = status;
        this.reasons = List.copyOf(reasons);
        this.current = current;
        this.headers = Map.copyOf(headers);
    }

    public static Declined of(HttpStatus status, String code, Object... arguments) {
        return new Declined(status, List.of(Refusal.of(code, arguments)), null, Map.of());
    }

    /** By the rules of the product. */
    public static Declined refused(List<Refusal> reasons) {
        return new Declined(HttpStatus.UNPROCESSABLE_CONTENT, reasons, null, Map.of());
    }

    /** A member of the body that cannot be read. */
    public static Declined at(String pointer, String code, Object... arguments) {
        return new Declined(
                HttpStatus.UNPROCESSABLE_CONTENT, List.of(Refusal.at(pointer, code, arguments)), null, Map.of());
    }

    /** More requests than the token may make. */
    static Declined tooMany(long seconds) {
        return new Declined(
                HttpStatus.TOO_MANY_REQUESTS,
                List.of(Refusal.of("too-many-calls", seconds)),
                null,
                Map.of("Retry-After", Long.toString(seconds)));
    }

    public static Declined stale(@Nullable Current current) {
        return new Declined(
                HttpStatus.PRECONDITION_FAILED,
                List.of(Refusal.stale()),
                current,
                current == null ? Map.of() : Map.of("ETag", Version.tag(current.version())));
    }

    public HttpStatus status() {
        return status;
    }

    public List<Refusal> reasons() {
        return reasons;
    }

    public @Nullable Wire current() {
        return current == null ? null : current.body();
    }

    public Map<String, String> headers() {
        return headers;
    }
}
