package org.zarpe.shared.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what occasion something happens: told to the database beside the {@link Scope}, for its trail.
 *
 * @param request of the web, or null for work that nobody asked for just now
 * @param reason why, in the words of whoever does it, where one is due
 */
public record Occasion(@Nullable UUID request, @Nullable String reason) {

    private static final ScopedValue<Occasion> CURRENT = ScopedValue.newInstance();
    private static final Occasion NONE = new Occasion(null, null);

    public static Occasion current() {
        return CURRENT.isBound() ? CURRENT.get() : NONE;
    }

    /** Holds for the transactions that begin within. */
    public <T extends @Nullable Object, X extends Throwable> T during(Scopes.Work<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work::run);
    }
}
