package org.zarpe.shared.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The scope of the running code. Without one, the database shows no tenant's rows and takes none. */
public final class Scopes {
    private static final ScopedValue<Optional<Scope>> CURRENT = ScopedValue.newInstance();

    private Scopes() {}

    /** Work that answers something and may fail in its own way. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Throwable> {
        T run() throws X;
    }

    /** Work that answers nothing. */
    @FunctionalInterface
    public interface Errand<X extends Throwable> {
        void run() throws X;
    }

    public static <T extends @Nullable Object, X extends Throwable> T as(Scope scope, Work<T, X> work) throws X {
        return within(Optional.of(scope), work);
    }

    public static <X extends Throwable> void as(Scope scope, Errand<X> errand) throws X {
        within(Optional.of(scope), () -> {
            errand.run();
            return true;
        });
    }

    /** Without scope, whatever scope the caller has: for a request of somebody who is not signed in. */
    public static <T extends @Nullable Object, X extends Throwable> T asNobody(Work<T, X> work) throws X {
        return within(Optional.empty(), work);
    }

    public static Optional<Scope> current() {
        return CURRENT.isBound() ? CURRENT.get() : Optional.empty();
    }

    /** For code that makes no sense without one. */
    public static Scope required() {
        return current().orElseThrow(() -> new IllegalStateException("no operator: this runs only within a scope"));
    }

    private static <T extends @Nullable Object, X extends Throwable> T within(Optional<Scope> scope, Work<T, X> work)
            throws X {
        // the database was told at the begin of the transaction and would not follow
        if (TransactionSynchronizationManager.isActualTransactionActive() && !scope.equals(current())) {
            throw new IllegalStateException("the scope cannot change within a transaction");
        }
        return ScopedValue.where(CURRENT, scope).call(work::run);
    }
}
