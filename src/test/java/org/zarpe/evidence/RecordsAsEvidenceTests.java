package org.zarpe.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.processes.Paperwork.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.Visit;
import org.zarpe.advice.VisitKind;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.SystemRecords.Entry;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.MeasureProcesses;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.Troubles;
import org.zarpe.processes.Paperwork;
import org.zarpe.reviews.Auditing;
import org.zarpe.reviews.HoldReviews;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.training.Attendee;
import org.zarpe.training.RecordSession;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

/** What is noted anyhow need not be proved once more: it is handed in as it stands, and what it said that day stays with the piece. */
@ZarpeTest
@Tag("persistence")
class RecordsAsEvidenceTests {

    private static final String REQUIREMENT = "req_competence_matrix";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    Paperwork papers;

    @Autowired
    Auditing auditing;

    @Autowired
    Troubles troubles;

    @Autowired
    MeasureProcesses measuring;

    @Autowired
    HoldReviews reviews;

    @Autowired
    RecordSession sessions;

    @Autowired
    RecordVisit visits;

    @Autowired
    List<SystemRecords> sources;

    @Autowired
    GiveEvidence giving;

    @Autowired
    EvidenceShelf shelf;

    @Autowired
    CompanyAccess access;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    @Test
    void nothingIsOfferedThatIsNotThere() {
        planned(Ids.next());

        assertThat(offered(workshop.manager())).isEmpty();
    }

    @Test
    void whatWasDoneAndNotedIsOfferedWithItsDayAndItsPage() {
        papers.inForce(workshop);
        held(Ids.next(), "Ana");
        visit();
        UUID audit = auditing.planned(workshop);
        auditing.conforms(workshop, audit);
        auditing.close(workshop, workshop.manager(), audit, "Bien").orThrow();
        review();
        nonconformity();
        measured();

        Map<String, Entry> offered = offered(workshop.manager());

        assertThat(offered)
                .containsOnlyKeys(
                        "document",
                        "training-session",
                        "visit",
                        "internal-audit",
                        "management-review",
                        "nonconformity",
                        "indicator");
        offered.values().forEach(entry -> {
            assertThat(entry.day()).as(entry.href()).isNotNull();
            assertThat(entry.digest()).hasSize(64);
            assertThat(browser.open(workshop.manager(), entry.href())).hasStatusOk();
        });
        Document form = browser.page(workshop.manager(), workshop.file("evidence/new?kind=record"));
        assertThat(form.select("select[name=record] optgroup")).hasSize(7);
    }

    @Test
    void whatARecordSaidIsFrozenAndAChangeIsSeen() {
        UUID session = Ids.next();
        held(session, "Ana");
        Entry entry = offered(workshop.manager()).get("training-session");
        UUID piece = given("training-session", entry.id());
        assertThat(piece(piece).sha256()).contains(entry.digest());
        assertThat(page(piece).text()).contains(entry.digest().substring(0, 12)).doesNotContain("se entregó tenía");

        inside(() -> sessions.change(
                        workshop.adviser(), workshop.company(), session, 1, session(true, List.of("Ana", "Beto")))
                .orThrow());

        assertThat(offered(workshop.manager()).get("training-session").digest()).isNotEqualTo(entry.digest());
        assertThat(piece(piece).sha256()).contains(entry.digest());
        assertThat(page(piece).text()).contains("cambió después de que se entregó");
        assertThatThrownBy(() -> inside(() -> transaction.execute(
                        begun -> jdbc.sql("update evidence.piece set record_sha256 = repeat('0', 64) where id = ?")
                                .param(piece)
                                .update())))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void aFigureMeasuredAfterwardsChangesNothingOfWhatWasHandedIn() {
        UUID indicator = measured();
        Entry entry = offered(workshop.manager()).get("indicator");
        UUID piece = given("indicator", entry.id());

        measure(indicator, 1);

        assertThat(offered(workshop.manager()).get("indicator").id()).isNotEqualTo(entry.id());
        assertThat(page(piece).select("main a[href$=/indicators/" + indicator + "]"))
                .hasSize(1);
        assertThat(page(piece).text()).doesNotContain("cambió después");
    }

    @Test
    void visitsAreOfferedToThoseAloneToWhomTheyAreShown() {
        visit();
        held(Ids.next(), "Ana");
        Actor trainer = staff.trainer(workshop.director());
        inside(() -> {
            access.assign(workshop.director(), trainer.person(), CompanyAccess.Part.TRAINER, workshop.company());
            return trainer;
        });

        assertThat(offered(workshop.manager())).containsOnlyKeys("visit", "training-session");
        assertThat(offered(trainer)).containsOnlyKeys("training-session");
    }

    private void visit() {
        inside(() -> visits.record(
                        workshop.adviser(),
                        workshop.company(),
                        Ids.next(),
                        new Visit(
                                VisitKind.VISIT,
                                TODAY,
                                BigDecimal.TWO,
                                List.of("Ana"),
                                "accompaniment",
                                words("Ver la línea"),
                                words("La línea está en orden")),
                        List.of())
                .orThrow());
    }

    private void review() {
        inside(() -> {
            UUID id = reviews.begin(
                            workshop.manager(),
                            workshop.company(),
                            Ids.next(),
                            new HoldReviews.Meeting(TODAY, "Ana", words("Vamos bien")))
                    .orThrow();
            return reviews.sign(workshop.manager(), workshop.company(), id, 1).orThrow();
        });
    }

    private void nonconformity() {
        UUID id = troubles.registered(workshop);
        troubles.plan(workshop, id).orThrow();
        troubles.start(workshop, id).orThrow();
        troubles.finish(workshop, workshop.adviser(), id).orThrow();
        troubles.check(workshop, workshop.manager(), id, true).orThrow();
    }

    private UUID measured() {
        UUID process = papers.process(workshop, "order");
        UUID indicator = troubles.indicator(workshop, process);
        measure(indicator, 2);
        return indicator;
    }

    private void measure(UUID indicator, int monthsAgo) {
        inside(() -> measuring
                .measure(
                        workshop.manager(),
                        workshop.company(),
                        indicator,
                        new Reading(TODAY.minusMonths(monthsAgo), BigDecimal.TEN, "", -1))
                .orThrow());
    }

    private void planned(UUID id) {
        inside(() -> sessions.record(workshop.adviser(), workshop.company(), id, session(false, List.of()))
                .orThrow());
    }

    private void held(UUID id, String... people) {
        inside(() -> sessions.record(workshop.adviser(), workshop.company(), id, session(true, List.of(people)))
                .orThrow());
    }

    private static Session session(boolean held, List<String> people) {
        return new Session(
                SessionKind.ON_SITE,
                held,
                TODAY,
                BigDecimal.TWO,
                words("Cómo se cotiza"),
                words("Taller"),
                "Una formadora",
                people.stream().map(Attendee::named).toList(),
                List.of(),
                Text.NOTHING);
    }

    private Map<String, Entry> offered(Actor actor) {
        return inside(() -> sources.stream()
                .flatMap(source -> source.of(actor, workshops.enrolment(workshop)).stream()
                        .map(entry -> Map.entry(source.sort(), entry)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private UUID given(String sort, String id) {
        return inside(() -> giving.give(
                        workshop.manager(),
                        workshop.enrolment(),
                        Ids.next(),
                        new Noted(List.of(REQUIREMENT), words("Lo que se aprendió"), PartialDate.of(TODAY), null),
                        new GiveEvidence.OfTheSystem(sort, id),
                        null)
                .orThrow());
    }

    private Piece piece(UUID id) {
        return inside(() -> shelf.of(workshops.enrolment(workshop)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private Document page(UUID piece) {
        return browser.page(workshop.manager(), workshop.file("evidence/" + piece));
    }

    private <T> T inside(Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }
}
