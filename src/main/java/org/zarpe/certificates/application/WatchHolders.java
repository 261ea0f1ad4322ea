package org.zarpe.certificates.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.WatchedOver;

/** Whoever holds a certificate is watched over while it runs; suspended, too, for it may stand again. */
@Component
@Transactional(readOnly = true)
class WatchHolders implements WatchedOver {

    private final CertificateBook book;
    private final Clock clock;

    WatchHolders(CertificateBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public boolean is(CompanyId company) {
        return book.of(company).stream()
                .map(kept -> kept.standing(clock.instant()))
                .anyMatch(standing -> standing == Standing.IN_FORCE || standing == Standing.SUSPENDED);
    }
}
