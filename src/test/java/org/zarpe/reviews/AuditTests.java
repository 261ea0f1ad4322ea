package org.zarpe.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.processes.Paperwork.code;
import static org.zarpe.reviews.Auditing.terms;

import java.time.LocalDate;
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
import org.zarpe.improvement.Nonconformities;
import org.zarpe.improvement.Origin;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.Paperwork;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextSteps;
import org.zarpe.reviews.AuditTerms.Auditor;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;

@ZarpeTest
@Tag("persistence")
class AuditTests {

    private static final String CLAIMS_CHANNEL = "req_claims_channel";

    @Autowired
    Workshops workshops;

    @Autowired
    Auditing auditing;

    @Autowired
    Paperwork papers;

    @Autowired
    Staff staff;

    @Autowired
    KeepProcesses processes;

    @Autowired
    WriteDocuments documents;

    @Autowired
    PlanAudits planning;

    @Autowired
    Nonconformities nonconformities;

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
    void asksTheRequirementsOfItsProcessesAndOfItsFoundations() {
        UUID process = papers.process(workshop, "claims");
        UUID audit = auditing.plan(
                        workshop,
                        new AuditTerms(
                                LocalDate.now(),
                                new Auditor(helper.person().value(), helper.name()),
                                List.of(process),
                                List.of("preservation")))
                .orThrow();

        List<Requirement> questions = auditing.checklist(workshop, audit).questions();

        assertThat(questions).extracting(Requirement::id).contains(CLAIMS_CHANNEL);
        assertThat(questions)
                .allMatch(one ->
                        one.processes().contains("claims") || one.foundation().equals("preservation"));
        assertThat(questions).extracting(Requirement::id).doesNotHaveDuplicates();
    }

    @Test
    void whoeverAnswersForTheProcessIsRefusedWithTheReason() {
        UUID process = Ids.next();
        auditing.inside(
                workshop,
                () -> processes
                        .add(
                                workshop.manager(),
                                workshop.company(),
                                process,
                                new ProcessTerms(
                                        words("Curado"),
                                        Text.NOTHING,
                                        words(helper.name()),
                                        Text.NOTHING,
                                        Text.NOTHING,
                                        List.of()))
                        .orThrow());

        assertThat(code(auditing.plan(workshop, terms(helper, process)))).isEqualTo("scope-without-questions");

        UUID claims = papers.process(workshop, "claims");
        auditing.inside(
                workshop,
                () -> processes
                        .describe(
                                workshop.manager(),
                                workshop.company(),
                                claims,
                                1,
                                new ProcessTerms(
                                        words("Reclamos"),
                                        Text.NOTHING,
                                        words("Atiende " + helper.name()),
                                        Text.NOTHING,
                                        Text.NOTHING,
                                        List.of()))
                        .orThrow());

        assertThat(code(auditing.plan(workshop, terms(helper, claims)))).isEqualTo("audits-own-process");
        assertThat(code(auditing.plan(workshop, terms(workshop.manager(), claims))))
                .isEqualTo("done");
    }

    @Test
    void whoeverWroteItsDocumentsIsRefusedWithTheReason() {
        UUID claims = papers.process(workshop, "claims");
        auditing.inside(
                workshop,
                () -> documents
                        .begin(
                                workshop.adviser(),
                                workshop.company(),
                                Ids.next(),
                                new Wanted(DocumentKind.PROCEDURE, claims, words("Reclamos"), Text.NOTHING))
                        .orThrow());

        assertThat(code(auditing.plan(workshop, terms(workshop.adviser(), claims))))
                .isEqualTo("audits-own-document");
        assertThat(code(auditing.plan(workshop, terms(helper, claims)))).isEqualTo("done");
    }

    @Test
    void somebodyOfAnotherCompanyIsNoAuditor() {
        UUID claims = papers.process(workshop, "claims");
        Actor stranger = workshops.applicant().manager();

        assertThat(code(auditing.plan(workshop, terms(stranger, claims)))).isEqualTo("choose-one");
        assertThat(code(auditing.plan(
                        workshop,
                        new AuditTerms(
                                LocalDate.now(), new Auditor(null, "Vecina del taller"), List.of(claims), List.of()))))
                .isEqualTo("done");
    }

    @Test
    void planningTwiceWithOneIdPlansOnce() {
        UUID claims = papers.process(workshop, "claims");
        UUID id = Ids.next();
        for (int click = 0; click < 2; click++) {
            auditing.inside(
                    workshop,
                    () -> planning.plan(workshop.manager(), workshop.company(), id, terms(workshop.manager(), claims))
                            .orThrow());
        }

        assertThat(auditing.checklist(workshop, id).audit().number()).isEqualTo("AU-01");
    }

    @Test
    void onlyTheAuditorAnswersAndTheDatabaseKeepsIt() {
        UUID audit = auditing.planned(workshop);

        assertThat(code(auditing.find(workshop, helper, audit, CLAIMS_CHANNEL, Finding.CONFORMS)))
                .isEqualTo("auditor-answers");
        assertThatThrownBy(() -> sql("""
            insert into reviews.audit_answer
                   (audit_id, requirement, company_id, pack_id, pack_version, finding, finding_version, note_es,
                    note_en, note_version, by_person, at)
            select id, 'req_claims_channel', company_id, pack_id, pack_version, 'CONFORMS', 1, '', '', 0,
                   gen_random_uuid(), now()
              from reviews.audit
             where id = ?
            """, audit))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("answered by its auditor");
    }

    @Test
    void whatDoesNotConformBecomesANonconformityOnce() {
        UUID audit = auditing.planned(workshop);
        auditing.find(workshop, workshop.manager(), audit, CLAIMS_CHANNEL, Finding.DOES_NOT)
                .orThrow();

        assertThat(code(auditing.raise(workshop, audit, CLAIMS_CHANNEL))).isEqualTo("finding-without-words");
        auditing.note(workshop, audit, CLAIMS_CHANNEL, "No hay dónde anotar un reclamo");
        UUID first = auditing.raise(workshop, audit, CLAIMS_CHANNEL).orThrow();
        UUID second = auditing.raise(workshop, audit, CLAIMS_CHANNEL).orThrow();

        assertThat(second).isEqualTo(first);
        List<Nonconformities.Known> known =
                auditing.inside(workshop, () -> nonconformities.of(workshops.enrolment(workshop)));
        assertThat(known)
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(first))
                .satisfies(one -> assertThat(one.origin()).isEqualTo(Origin.INTERNAL_AUDIT))
                .satisfies(one -> assertThat(one.requirements()).containsExactly(CLAIMS_CHANNEL))
                .satisfies(one -> assertThat(one.process()).isNotNull());
        assertThat(code(auditing.find(workshop, workshop.manager(), audit, CLAIMS_CHANNEL, Finding.CONFORMS)))
                .isEqualTo("finding-raised");
        assertThatThrownBy(() -> sql("""
            update reviews.audit_answer
               set nonconformity_id = null
             where audit_id = ?
            """, audit))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stay as they are");
    }

    @Test
    void closesOnceEverythingIsAnsweredAndFollowed() {
        UUID audit = auditing.planned(workshop);
        assertThat(code(auditing.close(workshop, workshop.manager(), audit, "Bien")))
                .isEqualTo("questions-open");
        auditing.conforms(workshop, audit);
        auditing.find(workshop, workshop.manager(), audit, CLAIMS_CHANNEL, Finding.DOES_NOT)
                .orThrow();
        assertThat(code(auditing.close(workshop, workshop.manager(), audit, "Bien")))
                .isEqualTo("findings-without-words");
        auditing.note(workshop, audit, CLAIMS_CHANNEL, "Nadie anota");
        assertThat(code(auditing.close(workshop, workshop.manager(), audit, "Bien")))
                .isEqualTo("findings-not-raised");
        auditing.raise(workshop, audit, CLAIMS_CHANNEL).orThrow();
        assertThat(code(auditing.close(workshop, workshop.manager(), audit, " ")))
                .isEqualTo("required");
        assertThat(code(auditing.close(workshop, helper, audit, "Bien"))).isEqualTo("auditor-answers");

        auditing.close(workshop, workshop.manager(), audit, "Bien").orThrow();

        assertThat(auditing.checklist(workshop, audit).audit().state()).isEqualTo(AuditState.CLOSED);
        assertThat(code(auditing.find(workshop, workshop.manager(), audit, CLAIMS_CHANNEL, Finding.CONFORMS)))
                .isEqualTo("audit-over");
    }

    @Test
    void theDatabaseClosesNothingWithAFindingThatNobodyFollows() {
        UUID audit = auditing.planned(workshop);
        auditing.find(workshop, workshop.manager(), audit, CLAIMS_CHANNEL, Finding.DOES_NOT)
                .orThrow();

        assertThatThrownBy(() -> sql("""
            update reviews.audit
               set state = 'CLOSED', conclusion_es = 'Bien', ended_on = current_date, ended_by = by_person
             where id = ?
            """, audit))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is a nonconformity");
    }

    @Test
    void theDatabaseChangesNothingOfAnAuditThatIsOver() {
        UUID audit = auditing.planned(workshop);
        auditing.conforms(workshop, audit);
        auditing.close(workshop, workshop.manager(), audit, "Todo bien").orThrow();

        assertThatThrownBy(() -> sql("update reviews.audit set conclusion_es = 'Todo mal' where id = ?", audit))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stay as they are");
        assertThatThrownBy(() -> sql("""
            update reviews.audit_answer
               set finding = 'OBSERVATION', finding_version = finding_version + 1
             where audit_id = ?
            """, audit))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("while it is not over");
    }

    @Test
    void anAuditCalledOffKeepsItsReason() {
        UUID audit = auditing.planned(workshop);
        auditing.inside(
                workshop,
                () -> planning.callOff(workshop.manager(), workshop.company(), audit, "Semana de inventario")
                        .orThrow());

        assertThat(auditing.checklist(workshop, audit).audit().state()).isEqualTo(AuditState.CALLED_OFF);
        assertThat(auditing.checklist(workshop, audit).audit().conclusion().es())
                .isEqualTo("Semana de inventario");
    }

    @Test
    void theCompanyIsToldOfAnAuditThatIsNear() {
        UUID audit = auditing.planned(workshop);

        assertThat(auditing.inside(
                        workshop,
                        () ->
                                steps
                                        .of(
                                                workshop.manager(),
                                                enrolments
                                                        .current(workshop.company())
                                                        .orElseThrow())
                                        .stream()
                                        .filter(step -> step.key().equals("reviews.step.audit"))
                                        .toList()))
                .singleElement()
                .satisfies(step -> assertThat(step.href()).endsWith(audit.toString()));
    }

    private static Text words(String words) {
        return new Text(words, words);
    }

    private void sql(String sql, UUID audit) {
        auditing.inside(
                workshop,
                () -> transaction.execute(begun -> jdbc.sql(sql).param(audit).update()));
    }
}
