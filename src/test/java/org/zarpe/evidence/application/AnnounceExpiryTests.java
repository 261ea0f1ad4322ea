package org.zarpe.evidence.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.UploadInPieces;
import org.zarpe.evidence.queries.Notices;
import org.zarpe.identity.People;
import org.zarpe.mail.Mail;
import org.zarpe.mail.Posted;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;

@ZarpeTest
@Tag("persistence")
class AnnounceExpiryTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    NoteEvidence noting;

    @Autowired
    UploadInPieces uploads;

    @Autowired
    ForgetUploads forgetting;

    @Autowired
    EvidenceSteps steps;

    @Autowired
    Notices notices;

    @Autowired
    EvidenceShelf shelf;

    @Autowired
    NoticeTime notice;

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
    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    @Test
    void whatExpiresSoonIsWrittenOnceToManagerAndAdviser() {
        note(TODAY.plusDays(60));

        assertThat(announce()).isEqualTo(2);
        assertThat(posted.letters)
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(
                        people.mailOf(workshop.manager().person()),
                        people.mailOf(workshop.adviser().person()));
        assertThat(posted.letters.getFirst().text()).contains("Certificado de calibración", "Calibration certificate");
        assertThat(announce()).as("never twice").isZero();
    }

    @Test
    void whatExpiresLaterOrIsOverOrHasNoEndIsNotAnnounced() {
        note(TODAY.plusDays(61));
        note(TODAY.minusDays(1));
        note(null);

        assertThat(announce()).isZero();
        assertThat(keys()).isEmpty();
    }

    @Test
    void whatExpiresSoonStandsAmongTheNextSteps() {
        note(TODAY);

        assertThat(keys()).containsExactly("evidence.step.expiring");
    }

    @Test
    void anUploadThatNeverEndedIsForgottenAfterADay() {
        var manager = workshop.manager();
        Scopes.as(
                staff.scope(manager),
                () -> uploads.begin(manager, workshop.enrolment(), Ids.next(), "a.pdf", 10)
                        .orThrow());

        assertThat(forgetting.forget(clock.instant())).isZero();
        assertThat(forgetting.forget(clock.instant().plus(Duration.ofDays(1)).plusSeconds(60)))
                .isPositive();
    }

    private List<String> keys() {
        return Scopes.as(
                staff.scope(workshop.director()),
                () -> steps.of(enrolments.get(workshop.enrolment())).stream()
                        .map(NextStep::key)
                        .toList());
    }

    private int announce() {
        AnnounceExpiry announcing = new AnnounceExpiry(
                notices,
                shelf,
                notice,
                enrolments,
                access,
                companies,
                people,
                posted,
                dictionary,
                clock,
                "https://zarpe.example");
        return Scopes.as(
                Scope.of(workshop.director().operator().value()),
                () -> transaction.execute(
                        begun -> announcing.announce(workshop.director().operator())));
    }

    private void note(@Nullable LocalDate until) {
        var manager = workshop.manager();
        Scopes.as(
                staff.scope(manager),
                () -> noting.note(
                                manager,
                                workshop.enrolment(),
                                Ids.next(),
                                new Noted(
                                        List.of("req_supplier_approval"),
                                        new Text("Certificado de calibración", "Calibration certificate"),
                                        PartialDate.of(TODAY.minusYears(1)),
                                        until == null ? null : PartialDate.of(until)))
                        .orThrow());
    }
}
