package org.zarpe.cases.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Happening;
import org.zarpe.cases.IssueCertificates;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Assessment;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.certificates.Certificates;
import org.zarpe.certificates.Granted;
import org.zarpe.certificates.IssuedCertificate;
import org.zarpe.certificates.Profile;
import org.zarpe.certificates.Profile.Grade;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.CertificateProfile;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * From a decision to its certificate. What is cut off between the two is done later, and what is done twice is done once: the case, the certificate and its
 * number come to be in one transaction, and a case has one certificate.
 */
@Component
public class IssueGranted implements IssueCertificates {

    private static final Text OVERALL = new Text("En conjunto", "Overall");

    private final CaseBook book;
    private final CaseDesk desk;
    private final JudgeGates gates;
    private final Certificates certificates;
    private final Companies companies;

    IssueGranted(CaseBook book, CaseDesk desk, JudgeGates gates, Certificates certificates, Companies companies) {
        this.book = book;
        this.desk = desk;
        this.gates = gates;
        this.certificates = certificates;
        this.companies = companies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseId> waiting() {
        return book.in(CaseState.GRANTED).stream().map(AccreditationCase::id).toList();
    }

    @Override
    @Transactional
    public Outcome<String> issue(CaseId id) {
        AccreditationCase granted = book.find(id).orElseThrow();
        if (granted.state() != CaseState.GRANTED) {
            return Outcome.refused(Refusal.of("case-not-there-yet"));
        }
        CaseEvent decision = granted.events().stream()
                .filter(event -> event.step() == CaseStep.GRANTED)
                .reduce((before, after) -> after)
                .orElseThrow();
        LocalDate decidedOn = decision.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return certificates
                .issue(toIssue(granted, decidedOn))
                .then(number -> desk.take(granted, decision.by(), granted.version(), issued(id, number))
                        .map(taken -> number));
    }

    private Happening.Issued issued(CaseId id, String number) {
        IssuedCertificate certificate = certificates.ofCase(id.value()).orElseThrow();
        return new Happening.Issued(
                number, certificate.term().from(), certificate.term().until(), Text.NOTHING);
    }

    private Granted toIssue(AccreditationCase granted, LocalDate decidedOn) {
        CompanyProfile company = companies.get(granted.company());
        Happening.Applied applied =
                (Happening.Applied) granted.events().getFirst().what();
        return new Granted(
                granted.id().value(),
                granted.company(),
                granted.enrolment(),
                company.name(),
                place(company),
                applied.scope(),
                granted.pack(),
                decidedOn,
                profile(gates.assessment(granted, decidedOn)),
                applied.shown(),
                company.illustrative());
    }

    private static Profile profile(Assessment assessment) {
        Pack pack = assessment.pack();
        CertificateProfile shown =
                pack.accreditation().map(Accreditation::profile).orElseThrow();
        return new Profile(
                pack.scale(),
                new Grade("overall", OVERALL, known(assessment.overall())),
                shown.foundations().stream()
                        .map(id -> new Grade(id, pack.foundation(id).name(), known(assessment.foundation(id))))
                        .toList(),
                shown.reliabilities().stream()
                        .map(id -> new Grade(id, pack.reliability(id).name(), known(assessment.reliability(id))))
                        .toList());
    }

    /** Everything applicable was verified, or it would not have been granted: a score is exact. */
    private static @Nullable BigDecimal known(Optional<Score> score) {
        return score.map(Score::low).orElse(null);
    }

    private static String place(CompanyProfile company) {
        return company.town() + ", " + Locale.of("", company.country()).getDisplayCountry(Locale.of("es"));
    }
}
