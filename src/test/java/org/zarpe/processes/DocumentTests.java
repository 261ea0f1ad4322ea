package org.zarpe.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.processes.Paperwork.code;
import static org.zarpe.processes.Paperwork.text;
import static org.zarpe.processes.Paperwork.words;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.VersionBook;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;

@ZarpeTest
@Tag("persistence")
class DocumentTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Paperwork desk;

    @Autowired
    Staff staff;

    @Autowired
    WriteDocuments documents;

    @Autowired
    ApproveDocuments approvals;

    @Autowired
    ConfirmReading readings;

    @Autowired
    ProcessShelf shelf;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Workshop workshop;
    private Actor helper;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        helper = staff.worker(workshop.director(), workshop.company().value());
    }

    @Test
    void saysAfterwardsWhatWasWritten() {
        UUID document = desk.draft(workshop, helper);

        DocumentVersion draft = desk.kept(workshop, document).versions().newest();

        assertThat(draft.text()).isEqualTo(text("Cortar derecho", "Mide", "Corta"));
        assertThat(draft.author()).isEqualTo(helper.person());
        assertThat(desk.kept(workshop, document).document().number()).isEqualTo("PR-01");
    }

    @Test
    void eachKindCountsItsOwn() {
        desk.draft(workshop, helper);
        UUID second = desk.draft(workshop, helper);
        UUID form = desk.inside(
                workshop,
                () -> documents
                        .begin(
                                helper,
                                workshop.company(),
                                Ids.next(),
                                new Wanted(DocumentKind.FORM, null, words("Pedido"), words("")))
                        .orThrow());

        assertThat(desk.kept(workshop, second).document().number()).isEqualTo("PR-02");
        assertThat(desk.kept(workshop, form).document().number()).isEqualTo("FO-01");
    }

    @Test
    void aSecondClickFindsTheDocumentOfTheFirst() {
        UUID id = Ids.next();
        Wanted wanted = new Wanted(DocumentKind.PROCEDURE, null, words("Cómo cortamos"), words(""));
        desk.inside(
                workshop,
                () -> documents.begin(helper, workshop.company(), id, wanted).orThrow());
        desk.inside(
                workshop,
                () -> documents.begin(helper, workshop.company(), id, wanted).orThrow());

        assertThat(desk.kept(workshop, id).versions().all()).hasSize(1);
        assertThat(desk.inside(
                        workshop,
                        () -> shelf.documents(
                                helper, enrolments.current(workshop.company()).orElseThrow())))
                .hasSize(1);
    }

    @Test
    void isNotSentToItsAuthorAlone() {
        UUID document = desk.draft(workshop, helper);

        assertThat(code(desk.send(workshop, helper, document, helper))).isEqualTo("author-alone");
        assertThat(code(desk.send(workshop, helper, document))).isEqualTo("approver-missing");
        assertThat(code(desk.send(workshop, helper, document, workshop.director())))
                .isEqualTo("choose-one");
    }

    @Test
    void whatIsNotFinishedIsNotSent() {
        UUID document = desk.draft(workshop, helper);
        desk.inside(
                workshop,
                () -> documents
                        .write(helper, workshop.company(), document, 1, text(""), 12)
                        .orThrow());

        assertThat(code(desk.send(workshop, helper, document, workshop.manager())))
                .isEqualTo("required");
    }

    @Test
    void holdsOnceAllWhoWereNamedHaveSaidYes() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager(), workshop.adviser())
                .orThrow();

        assertThat(desk.approve(workshop, workshop.manager(), document, 1).orThrow())
                .isEqualTo(VersionState.IN_REVIEW);
        assertThat(desk.approve(workshop, workshop.adviser(), document, 1).orThrow())
                .isEqualTo(VersionState.APPROVED);
        assertThat(desk.kept(workshop, document)
                        .versions()
                        .effective(desk.kept(workshop, document).today()))
                .isPresent();
    }

    @Test
    void theDatabaseLetsNoAuthorApproveAlone() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager()).orThrow();

        assertThatThrownBy(() -> sql("""
            update processes.document_version
               set state = 'APPROVED', effective_from = current_date, approved_at = now()
             where document_id = ?
            """, document))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never by its author alone");
        sql("""
            update processes.document_version
               set by_person = by_person
             where document_id = ?
            """, document);
    }

    @Test
    void theDatabaseChangesNothingThatWasSent() {
        UUID document = desk.inForce(workshop);

        assertThatThrownBy(() -> sql("""
            update processes.document_version
               set content = jsonb_set(content, '{purpose,es}', '"Otra cosa"')
             where document_id = ?
            """, document))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> sql("""
            update processes.approval
               set answer = 'NO', reason = 'Ya no'
             where version_id in (select id from processes.document_version where document_id = ?)
            """, document))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stays as it is");
    }

    @Test
    void theDatabaseKeepsOneDraft() {
        UUID document = desk.inForce(workshop);
        desk.inside(
                workshop,
                () -> documents.renew(helper, workshop.company(), document).orThrow());

        assertThat(code(desk.inside(workshop, () -> documents.renew(helper, workshop.company(), document))))
                .isEqualTo("draft-open");
        assertThatThrownBy(() -> sql("""
            insert into processes.document_version
                   (id, company_id, enrolment_id, pack_id, pack_version, document_id, edition, state, content,
                    review_months, by_person, at, round, version)
            select gen_random_uuid(), company_id, enrolment_id, pack_id, pack_version, document_id, 9, 'DRAFT', content,
                   review_months, by_person, at, 0, 0
              from processes.document_version
             where document_id = ?
               and edition = 1
            """, document))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("one_open_version");
    }

    @Test
    void whatWasSentBackIsADraftWithItsReason() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager()).orThrow();
        desk.inside(
                workshop,
                () -> approvals
                        .sendBack(workshop.manager(), workshop.company(), document, 1, "Falta medir dos veces")
                        .orThrow());

        DocumentVersion back = desk.kept(workshop, document).versions().newest();

        assertThat(back.state()).isEqualTo(VersionState.DRAFT);
        assertThat(back.sentBack().orElseThrow().reason()).isEqualTo("Falta medir dos veces");
        desk.send(workshop, helper, document, workshop.manager()).orThrow();
        assertThat(desk.approve(workshop, workshop.manager(), document, 2).orThrow())
                .isEqualTo(VersionState.APPROVED);
    }

    @Test
    void onlyTheVersionInForceIsConfirmedAndOnce() {
        UUID document = desk.inForce(workshop);
        UUID first = desk.kept(workshop, document).versions().newest().id();
        assertThat(code(confirm(document, first))).isEqualTo("done");
        assertThat(code(confirm(document, first))).isEqualTo("done");
        assertThat(readers(first)).extracting(VersionBook.Reading::person).containsExactly(helper.person());

        desk.inside(
                workshop,
                () -> documents.renew(helper, workshop.company(), document).orThrow());
        desk.send(workshop, helper, document, workshop.manager()).orThrow();
        desk.approve(workshop, workshop.manager(), document, 1).orThrow();
        UUID second = desk.kept(workshop, document).versions().newest().id();

        assertThat(code(confirm(document, first))).isEqualTo("stale");
        assertThat(readers(second)).isEmpty();
    }

    @Test
    void takesTheVersionOutOfForceWithAReason() {
        UUID document = desk.inForce(workshop);
        assertThat(code(desk.inside(
                        workshop, () -> approvals.withdraw(workshop.manager(), workshop.company(), document, " "))))
                .isEqualTo("required");

        desk.inside(
                workshop,
                () -> approvals
                        .withdraw(workshop.manager(), workshop.company(), document, "Ya no cortamos")
                        .orThrow());

        assertThat(desk.kept(workshop, document)
                        .versions()
                        .effective(desk.kept(workshop, document).today()))
                .isEmpty();
        assertThat(desk.kept(workshop, document)
                        .versions()
                        .newest()
                        .withdrawal()
                        .reason())
                .isEqualTo("Ya no cortamos");
    }

    @Test
    void theCompanyIsToldWhatWaitsForIt() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager()).orThrow();

        assertThat(toApprove(workshop.manager()))
                .singleElement()
                .satisfies(step -> assertThat(step.href()).endsWith(document.toString()))
                .satisfies(step ->
                        assertThat(step.arguments()).contains(new Text("PR-01 Cómo cortamos", "PR-01 Cómo cortamos")));
        assertThat(toApprove(workshop.adviser())).isEmpty();
    }

    @Test
    void anAdviserIsToldWhatWaitsForHerAndTheCompanyOnlyWhatWaitsForIt() {
        UUID document = desk.draft(workshop, helper);
        desk.send(workshop, helper, document, workshop.manager(), workshop.adviser())
                .orThrow();
        assertThat(toApprove(workshop.manager())).hasSize(1);
        assertThat(toApprove(workshop.adviser())).hasSize(1);

        desk.approve(workshop, workshop.manager(), document, 1).orThrow();

        assertThat(toApprove(workshop.manager())).isEmpty();
        assertThat(toApprove(workshop.adviser()))
                .singleElement()
                .satisfies(step -> assertThat(step.href()).endsWith(document.toString()));
    }

    private List<NextStep> toApprove(Actor reader) {
        return desk.inside(
                workshop,
                () -> steps.of(reader, enrolments.current(workshop.company()).orElseThrow()).stream()
                        .filter(step -> step.key().equals("processes.step.approve"))
                        .toList());
    }

    private org.zarpe.shared.Outcome<UUID> confirm(UUID document, UUID version) {
        return desk.inside(workshop, () -> readings.confirm(helper, workshop.company(), document, version));
    }

    private List<VersionBook.Reading> readers(UUID version) {
        return desk.inside(workshop, () -> shelf.readings(helper, workshop.company(), version));
    }

    private void sql(String sql, UUID document) {
        desk.inside(
                workshop,
                () -> transaction.execute(begun -> jdbc.sql(sql).param(document).update()));
    }
}
