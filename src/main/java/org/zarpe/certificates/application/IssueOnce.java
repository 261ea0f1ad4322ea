package org.zarpe.certificates.application;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.Granted;
import org.zarpe.certificates.Shown;
import org.zarpe.certificates.Term;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.domain.Numbering;
import org.zarpe.certificates.domain.RegisterConsents;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.certificates.domain.Showing;
import org.zarpe.certificates.domain.StatusPlace;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.methodology.CertificateTerms;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** One certificate for each case, with the next number. Asked within a transaction: either all of it is kept, or nothing. */
@Component
class IssueOnce {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final CertificateBook book;
    private final Numbering numbering;
    private final RegisterConsents consents;
    private final SealCertificate sealing;
    private final People people;

    IssueOnce(
            CertificateBook book,
            Numbering numbering,
            RegisterConsents consents,
            SealCertificate sealing,
            People people) {
        this.book = book;
        this.numbering = numbering;
        this.consents = consents;
        this.sealing = sealing;
        this.people = people;
    }

    Outcome<String> issue(Granted granted, Text method, CertificateTerms terms, Instant now) {
        int year = granted.decidedOn().getYear();
        int last = numbering.last(terms.numberPrefix(), year);
        // only now: whoever issues for the same case at the same time has ended by the time the series is ours
        Optional<KeptCertificate> before = book.ofCase(granted.caseId());
        if (before.isPresent()) {
            return Outcome.done(before.get().content().number());
        }
        Certificate content =
                content(granted, method, terms, "%s-%d-%04d".formatted(terms.numberPrefix(), year, last + 1));
        return book.latestList()
                .take(CHANCE)
                .then(place ->
                        sealing.seal(content, place, now).map(forms -> keep(granted, content, place, forms, now)))
                .map(kept -> {
                    numbering.given(terms.numberPrefix(), year, last + 1);
                    return kept.content().number();
                });
    }

    private KeptCertificate keep(
            Granted granted, Certificate content, StatusPlace place, SealedCertificate forms, Instant now) {
        KeptCertificate kept = new KeptCertificate(
                Ids.next(),
                granted.caseId(),
                granted.company(),
                granted.enrolment(),
                content,
                place,
                granted.decidedOn(),
                now,
                List.of());
        book.add(kept, forms);
        agreed(granted).ifPresent(showing -> consents.add(kept, showing, now));
        return kept;
    }

    private Certificate content(Granted granted, Text method, CertificateTerms terms, String number) {
        Scope scope = Scopes.required();
        OperatorId operator = new OperatorId(scope.operator());
        LocalDate from = granted.decidedOn();
        return new Certificate(
                number,
                granted.holder(),
                granted.place(),
                granted.scope(),
                granted.method(),
                method,
                new Term(from, from.plusMonths(terms.validityMonths()).minusDays(1)),
                granted.profile(),
                new Certificate.Issuer(operator, people.nameOf(operator)),
                granted.illustrative());
    }

    private static Optional<Showing> agreed(Granted granted) {
        UUID person = Scopes.required().person();
        return granted.consent().contains(Shown.NAME)
                ? Optional.of(Showing.first(granted.consent(), person))
                : Optional.empty();
    }
}
