package org.zarpe.internationalisation.web;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two people, or two clicks, at the same moment: the one who came second tries again and sees what the first one did. */
final class SecondTry {
    private SecondTry() {}

    static <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingFailureException | DuplicateKeyException second) {
            return work.get();
        }
    }
}
