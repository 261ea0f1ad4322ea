package org.zarpe.cases.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.queries.CaseShelf.Kept;

/**
 * What comes up for a company while its certificate runs.
 *
 * @param kept the case of the certificate
 * @param renewing whether another case is under way
 */
record Watch(Kept kept, boolean renewing) {

    private static final int DAYS_BEFORE = 30;

    /**
     * Empty where no certificate runs.
     *
     * @param all cases of one company, the newest first
     */
    static Optional<Watch> over(List<Kept> all) {
        boolean renewing = all.stream().anyMatch(one -> one.opened().state().isUndecided());
        return all.stream().filter(Kept::runs).findFirst().map(kept -> new Watch(kept, renewing));
    }

    boolean isSuspended() {
        return kept.opened().stateOn(kept.today()) == CaseState.SUSPENDED;
    }

    /** The day of the next surveillance, once it comes up. */
    Optional<LocalDate> look() {
        return kept.nextSurveillance()
                .filter(day -> !isSuspended() && !day.minusDays(DAYS_BEFORE).isAfter(kept.today()));
    }

    /** The last day of the certificate, once it may be renewed and nobody has begun to. */
    Optional<LocalDate> renewal() {
        LocalDate from = kept.opened().renewableFrom().orElseThrow();
        return renewing || isSuspended() || kept.today().isBefore(from)
                ? Optional.empty()
                : Optional.of(kept.opened().issued().orElseThrow().until());
    }
}
