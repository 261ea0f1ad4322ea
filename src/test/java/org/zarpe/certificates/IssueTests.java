package org.zarpe.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.TestDatabase;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.application.CheckFile;
import org.zarpe.certificates.application.PublishStanding;
import org.zarpe.certificates.credentials.CheckCredential;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.credentials.Finding;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Refused;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class IssueTests {

    private static final Text WHY = new Text("Faltó la vigilancia", "Surveillance was missed");

    @Autowired
    Workshops workshops;

    @Autowired
    Grants grants;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateBook book;

    @Autowired
    PublishStanding standing;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Staff staff;

    private Workshop workshop;

    @BeforeEach
    void aWorkshopWhoseOperatorHasKeys() {
        workshop = workshops.applicant();
        grants.keys(workshop);
    }

    @Test
    void aDecisionBecomesACertificateForAsLongAsTheMethodSays() {
        Granted granted = grants.decision(workshop);

        String number = grants.issue(workshop, granted).orThrow();

        assertThat(number).matches("PIC-" + LocalDate.now().getYear() + "-\\d{4,}");
        assertThat(grants.ofCase(workshop, granted.caseId())).satisfies(issued -> {
            assertThat(issued.number()).isEqualTo(number);
            assertThat(issued.company()).isEqualTo(workshop.company());
            assertThat(issued.scope()).isEqualTo(granted.scope());
            assertThat(issued.profile()).isEqualTo(granted.profile());
            assertThat(issued.term())
                    .isEqualTo(new Term(
                            granted.decidedOn(),
                            granted.decidedOn().plusMonths(24).minusDays(1)));
            assertThat(issued.standing()).isEqualTo(Standing.IN_FORCE);
        });
        assertThat(grants.inside(workshop, () -> certificates.of(workshop.company())))
                .hasSize(1);
    }

    @Test
    void askedAgainItAnswersTheSameNumberAndChangesNothing() {
        Granted granted = grants.decision(workshop);
        String number = grants.issue(workshop, granted).orThrow();
        byte[] kept = form(number, SealedForm.PDF);

        assertThat(grants.issue(workshop, granted).orThrow()).isEqualTo(number);
        assertThat(form(number, SealedForm.PDF)).isEqualTo(kept);
    }

    @Test
    void issuedByManyAtOnceOneCaseHasOneCertificateAndNumbersHaveNoGap()
            throws InterruptedException, ExecutionException {
        Granted granted = grants.decision(workshop);
        List<Granted> others =
                IntStream.range(0, 3).mapToObj(one -> grants.decision(workshop)).toList();
        int before = lastNumber();
        List<Future<String>> same = new ArrayList<>();
        List<Future<String>> different = new ArrayList<>();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int time = 0; time < 4; time++) {
                same.add(together.submit(() -> grants.issue(workshop, granted).orThrow()));
            }
            others.forEach(other -> different.add(
                    together.submit(() -> grants.issue(workshop, other).orThrow())));
        }
        Set<String> numbers = new java.util.TreeSet<>();
        for (Future<String> one : same) {
            numbers.add(one.get());
        }
        assertThat(numbers).hasSize(1);
        for (Future<String> one : different) {
            numbers.add(one.get());
        }

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + 4)
                        .mapToObj(number ->
                                "PIC-%d-%04d".formatted(LocalDate.now().getYear(), number))
                        .toList());
    }

    @Test
    void aMissingKeyRefusesTheWholeAndItCanBeIssuedOnceTheKeyIsBack() {
        Granted granted = grants.decision(workshop);
        int before = lastNumber();
        Path key = TestDatabase.FILES.resolve(
                "keys", "certificates", workshop.director().operator().value().toString(), "paper-1.pem");
        Path aside = key.resolveSibling("aside");
        move(key, aside);

        assertThat(reasons(grants.issue(workshop, granted)))
                .extracting(Refusal::code)
                .containsExactly("signing-key-missing");
        assertThat(grants.inside(workshop, () -> certificates.ofCase(granted.caseId())))
                .isEmpty();
        assertThat(lastNumber()).isEqualTo(before);

        move(aside, key);
        assertThat(grants.issue(workshop, granted).orThrow()).endsWith("%04d".formatted(before + 1));
    }

    @Test
    void withoutAnyKeysItIsRefused() {
        Workshop other = workshops.applicant();

        assertThat(reasons(grants.issue(other, grants.decision(other))))
                .extracting(Refusal::code)
                .containsExactly("no-signing-key");
    }

    @Test
    void aMethodWithoutCertificateIssuesNone() {
        Workshop cheese = workshops.cheeseMaker();
        grants.keys(cheese);

        assertThat(reasons(grants.issue(cheese, grants.decision(cheese))))
                .extracting(Refusal::code)
                .containsExactly("method-recognises-nobody");
    }

    @Test
    void afterARotationNewOnesAreSignedByTheNewKeysAndTheOldStayGood() {
        String former = grants.issue(workshop, grants.decision(workshop)).orThrow();
        grants.rotate(workshop);
        String later = grants.issue(workshop, grants.decision(workshop)).orThrow();

        assertThat(keysOf(former)).containsExactly("issuing-1", "assessor-1", "paper-1");
        assertThat(keysOf(later)).containsExactly("issuing-2", "assessor-2", "paper-2");
        for (String number : List.of(former, later)) {
            for (SealedForm form : List.of(SealedForm.JSON, SealedForm.JWT, SealedForm.PDF)) {
                assertThat(findings(form(number, form)))
                        .as(number + " " + form)
                        .contains("signed", "in-term")
                        .doesNotContain("not-signed", "paper-broken", "paper-foreign");
            }
        }
    }

    @Test
    void whatHappensToItHappensInOrder() {
        String number = grants.issue(workshop, grants.decision(workshop)).orThrow();
        Instant now = Instant.now();

        assertThat(change(() -> certificates.reinstate(number, WHY, now))).containsExactly("certificate-not-suspended");
        assertThat(grants.suspend(workshop, number)).isEqualTo(Standing.SUSPENDED);
        assertThat(change(() -> certificates.suspend(number, WHY, Instant.now())))
                .containsExactly("certificate-not-in-force");
        assertThat(change(() -> certificates.reinstate(number, WHY, now.minusSeconds(60))))
                .as("the clock was set back")
                .containsExactly("standing-back");
        assertThat(change(() -> certificates.reinstate(number, WHY, now.plusSeconds(600))))
                .containsExactly("standing-ahead");
        assertThat(change(() -> certificates.reinstate(number, new Text(" ", "x"), Instant.now())))
                .containsExactly("standing-reason-missing");
        assertThat(grants.reinstate(workshop, number)).isEqualTo(Standing.IN_FORCE);
        assertThat(grants.withdraw(workshop, number)).isEqualTo(Standing.WITHDRAWN);
        assertThat(change(() -> certificates.withdraw(number, WHY, Instant.now())))
                .containsExactly("certificate-withdrawn");
        assertThat(change(() -> certificates.reinstate(number, WHY, Instant.now())))
                .containsExactly("certificate-not-suspended");
        assertThat(change(() -> certificates.suspend("PIC-1999-0001", WHY, Instant.now())))
                .containsExactly("certificate-unknown");
    }

    @Test
    void expiresByTheClockAndIsThenNeitherSuspendedNorReinstated() {
        Granted granted =
                grants.decision(workshop, "Maderas del Sur", LocalDate.now().minusYears(4), Set.of());
        String number = grants.issue(workshop, granted).orThrow();

        assertThat(grants.ofCase(workshop, granted.caseId()).standing()).isEqualTo(Standing.EXPIRED);
        assertThat(change(() -> certificates.suspend(number, WHY, Instant.now())))
                .containsExactly("certificate-not-in-force");
        assertThat(grants.withdraw(workshop, number)).isEqualTo(Standing.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certificates.certificate set holder = 'Otra' where id = ?",
                "update certificates.sealed_form set content = '\\x00' where certificate_id = ?",
                "update certificates.standing_event set kind = 'REINSTATED' where certificate_id = ?",
                "update certificates.showing set shown = '{}' where certificate_id = ?",
                "delete from certificates.certificate where id = ?",
                "delete from certificates.sealed_form where certificate_id = ?",
                "delete from certificates.standing_event where certificate_id = ?"
            })
    void theDatabaseLetsNothingOfItBeChanged(String change) {
        String number = grants.shown(workshop);
        grants.suspend(workshop, number);
        UUID id = kept(number).id();

        assertThatThrownBy(() -> within(() -> jdbc.sql(change).param(id).update()))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'SUSPENDED', now() - interval '1 day', 2",
                "'REINSTATED', now() - interval '1 day', 2",
                "'SUSPENDED', now() + interval '1 minute', 2",
                "'REINSTATED', now() + interval '1 minute', 3",
                "'REINSTATED', now() + interval '1 minute', 1"
            })
    void theDatabaseKeepsTheOrderWhateverTheApplicationSays(String odd) {
        String number = grants.shown(workshop);
        grants.suspend(workshop, number);
        KeptCertificate kept = kept(number);

        assertThatThrownBy(() -> within(() -> jdbc.sql("""
                insert into certificates.standing_event
                       (certificate_id, company_id, reason_es, reason_en, kind, at, position)
                values (?, ?, 'x', 'x', %s)
                """.formatted(odd))
                        .params(kept.id(), kept.company().value())
                        .update()))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    @Test
    void anotherOperatorFindsNothingOfIt() {
        String number = grants.shown(workshop);
        Workshop other = workshops.applicant();

        assertThat(grants.inside(other, () -> certificates.of(workshop.company())))
                .isEmpty();
        assertThat(reasons(grants.inside(other, () -> certificates.suspend(number, WHY, Instant.now()))))
                .extracting(Refusal::code)
                .containsExactly("certificate-unknown");
    }

    private List<String> change(java.util.function.Supplier<Outcome<Standing>> how) {
        return reasons(grants.inside(workshop, how)).stream().map(Refusal::code).toList();
    }

    private static <T> List<Refusal> reasons(Outcome<T> outcome) {
        return outcome instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    private KeptCertificate kept(String number) {
        return within(() -> book.find(number)).orElseThrow();
    }

    private byte[] form(String number, SealedForm form) {
        UUID id = kept(number).id();
        return within(() -> book.form(id, form)).orElseThrow();
    }

    private List<String> keysOf(String number) {
        return within(() -> jdbc.sql("select unnest(key_ids) from certificates.certificate where number = ?")
                .param(number)
                .query(String.class)
                .list());
    }

    private List<String> findings(byte[] file) {
        DidDocument issuer = standing.issuer(workshop.director().operator());
        return new CheckFile(new CheckCredential(did -> Optional.of(issuer), address -> Optional.empty()))
                .check(file, Instant.now()).stream().map(Finding::code).toList();
    }

    private int lastNumber() {
        return jdbc.sql("select coalesce(max(last), 0) from certificates.numbering where prefix = 'PIC' and year = ?")
                .param(LocalDate.now().getYear())
                .query(Integer.class)
                .single();
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), () -> transactions.execute(status -> work.get()));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
