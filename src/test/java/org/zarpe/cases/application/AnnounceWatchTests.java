package org.zarpe.cases.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.cases.queries.CaseNotices;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.certificates.Grants;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.mail.Mail;
import org.zarpe.mail.Posted;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;

@ZarpeTest
@Tag("persistence")
class AnnounceWatchTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int MONTHS = 12;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Grants grants;

    @Autowired
    IssueGranted issuing;

    @Autowired
    RunCases running;

    @Autowired
    CaseBook cases;

    @Autowired
    CaseShelf shelf;

    @Autowired
    CaseNotices notices;

    @Autowired
    Enrolments enrolments;

    @Autowired
    CompanyAccess access;

    @Autowired
    Companies companies;

    @Autowired
    People people;

    @Autowired
    Dictionary dictionary;

    @Autowired
    Clock clock;

    @Autowired
    TransactionOperations transaction;

    private final Posted posted = new Posted();
    private Recognition one;

    @BeforeEach
    void aHolder() {
        one = recognitions.granted(recognitions.prepared());
        grants.keys(one.workshop());
        recognitions.inside(one, () -> issuing.issue(one.id()).orThrow());
    }

    @Test
    void aSurveillanceIsAnnouncedOnceToManagerAdviserAndDirector() {
        LocalDate day = TODAY.plusMonths(MONTHS);

        assertThat(announce(day.minusDays(31))).isZero();
        assertThat(announce(day.minusDays(30))).isEqualTo(3);
        assertThat(posted.letters)
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(
                        people.mailOf(one.workshop().manager().person()),
                        people.mailOf(one.workshop().adviser().person()),
                        people.mailOf(one.workshop().director().person()));
        assertThat(posted.letters.getFirst().subject()).contains("revisión de seguimiento", "surveillance");
        assertThat(announce(day)).as("never twice").isZero();
    }

    @Test
    void aRenewalIsAnnouncedOnceInBothLanguages() {
        LocalDate until = recognitions.now(one).issued().orElseThrow().until();
        announce(until.minusMonths(6).minusDays(1));
        posted.letters.clear();

        assertThat(announce(until.minusMonths(6))).isEqualTo(3);
        assertThat(posted.letters.getFirst().text())
                .contains("la gerencia pide la renovación", "its manager asks for the renewal")
                .contains("/companies/" + one.workshop().company() + "/case");
        assertThat(announce(until)).isZero();
    }

    @Test
    void ofASuspendedCertificateNothingIsAnnounced() {
        recognitions.inside(
                one,
                () -> running.suspend(
                                one.workshop().director(),
                                one.workshop().company(),
                                one.id(),
                                Recognitions.WORDS,
                                recognitions.seen(one))
                        .orThrow());

        assertThat(announce(TODAY.plusMonths(MONTHS))).isZero();
    }

    @Test
    void onADayOnWhichNothingIsDueTheOperatorsRoundWritesNothing() {
        assertThat(inScope(announcing -> announcing.announce(operator()))).isZero();
        assertThat(posted.letters).isEmpty();
    }

    private int announce(LocalDate day) {
        AccreditationCase opened = recognitions.now(one);
        Kept kept = new Kept(opened, List.of(), List.of(), Awaits.of(opened, List.of(), day, MONTHS), day, MONTHS);
        return inScope(announcing -> announcing.announce(operator(), List.of(kept)));
    }

    private interface Work {
        int of(AnnounceWatch announcing);
    }

    private int inScope(Work work) {
        AnnounceWatch announcing = new AnnounceWatch(
                cases, shelf, notices, enrolments, access, companies, people, posted, dictionary, clock, "https://z");
        return Scopes.as(
                Scope.of(operator().value()),
                () -> Objects.requireNonNull(transaction.<Integer>execute(begun -> work.of(announcing))));
    }

    private OperatorId operator() {
        return one.workshop().director().operator();
    }
}
