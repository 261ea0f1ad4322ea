package org.zarpe.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an aggregate or a use case answers: the thing it did, or the named reasons why it refused.
 *
 * @param <T> the event or value that a success leaves
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has at least one reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... reasons) {
        return new Refused<>(List.of(reasons));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T> done -> new Done<>(change.apply(done.value()));
            case Refused<T> refused -> new Refused<>(refused.reasons());
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Refused<T> refused -> new Refused<>(refused.reasons());
        };
    }

    /** Goes on with both, or names the reasons of both, so that a person hears them all at once. */
    static <A, B, R> Outcome<R> both(
            Outcome<A> one, Outcome<B> other, BiFunction<? super A, ? super B, Outcome<R>> next) {
        return switch (one) {
            case Done<A> done -> other.then(value -> next.apply(done.value(), value));
            case Refused<A> refused ->
                new Refused<>(Stream.concat(refused.reasons().stream(), reasons(other).stream())
                        .toList());
        };
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused ? refused.reasons() : List.of();
    }

    /** Refused because somebody else changed the thing since the form was made. */
    default boolean isStale() {
        return this instanceof Refused<T> refused && refused.reasons().stream().anyMatch(Refusal::isStale);
    }

    /** For callers that know it cannot be refused, such as the loading of the demo. */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused ->
                throw new IllegalStateException(refused.reasons().toString());
        };
    }
}
