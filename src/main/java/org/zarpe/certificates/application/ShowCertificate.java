package org.zarpe.certificates.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.certificates.Shown;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.domain.RegisterConsents;
import org.zarpe.certificates.domain.Showing;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** The holder says what everybody may see of its certificate in the register; nobody says it in its place. */
@Component
@Transactional
public class ShowCertificate {

    private final CertificateBook book;
    private final RegisterConsents consents;
    private final CompanyAccess access;
    private final Clock clock;

    ShowCertificate(CertificateBook book, RegisterConsents consents, CompanyAccess access, Clock clock) {
        this.book = book;
        this.consents = consents;
        this.access = access;
        this.clock = clock;
    }

    /** @param seen the position of what was shown when the form was made; refused as stale where that is another one now */
    public Outcome<Showing> show(
            Actor actor, CompanyId company, String number, long seen, Set<Shown> shown, @Nullable String website) {
        access.must(actor, Permission.SHOW_CERTIFICATE, company);
        KeptCertificate kept = book.held(company, number);
        Showing now = consents.of(kept);
        if (now.position() != seen) {
            return Outcome.refused(Refusal.stale());
        }
        return now.next(shown, website, actor.person().value()).map(next -> {
            consents.add(kept, next, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return next;
        });
    }
}
