package org.zarpe.certificates.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.certificates.Certificates;
import org.zarpe.certificates.Granted;
import org.zarpe.certificates.IssuedCertificate;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.domain.StandingEvent;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@Component
@Transactional
class KeepCertificates implements Certificates {

    private final CertificateBook book;
    private final IssueOnce issuing;
    private final Packs packs;
    private final Clock clock;

    KeepCertificates(CertificateBook book, IssueOnce issuing, Packs packs, Clock clock) {
        this.book = book;
        this.issuing = issuing;
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public Outcome<String> issue(Granted granted) {
        Pack pack = packs.get(granted.method());
        Optional<Accreditation> accreditation = pack.accreditation();
        return accreditation.isEmpty()
                ? Outcome.refused(Refusal.of("method-recognises-nobody", pack.name()))
                : issuing.issue(granted, pack.name(), accreditation.get().certificate(), now());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IssuedCertificate> ofCase(UUID caseId) {
        return book.ofCase(caseId).map(kept -> kept.at(now()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedCertificate> of(CompanyId company) {
        return book.of(company).stream().map(kept -> kept.at(now())).toList();
    }

    @Override
    public Outcome<Standing> suspend(String number, Text reason, Instant at) {
        return change(number, kept -> kept.suspend(reason, at, whoever(), now()));
    }

    @Override
    public Outcome<Standing> reinstate(String number, Text reason, Instant at) {
        return change(number, kept -> kept.reinstate(reason, at, whoever(), now()));
    }

    @Override
    public Outcome<Standing> withdraw(String number, Text reason, Instant at) {
        return change(number, kept -> kept.withdraw(reason, at, whoever(), now()));
    }

    private Outcome<Standing> change(String number, Function<KeptCertificate, Outcome<StandingEvent>> how) {
        Optional<KeptCertificate> found = book.find(number);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("certificate-unknown", number));
        }
        return how.apply(found.get())
                .then(event -> book.add(found.get(), event)
                        ? Outcome.done(book.find(number).orElseThrow().standing(now()))
                        // somebody was faster: what is refused now, and why, is said of how it stands since
                        : change(number, how));
    }

    private static @Nullable PersonId whoever() {
        UUID person = Scopes.required().person();
        return person == null ? null : new PersonId(person);
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
