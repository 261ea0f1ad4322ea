package org.zarpe.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.processes.Paperwork.text;
import static org.zarpe.processes.Paperwork.words;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.Piece;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.Paperwork;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.reviews.Coverage.Line;
import org.zarpe.reviews.Coverage.Next;
import org.zarpe.reviews.Coverage.Reach;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** What answers a requirement, from an empty map on. */
@ZarpeTest
@Tag("persistence")
class CoverageTests {

    private static final String CLAIMS_CHANNEL = "req_claims_channel";

    @Autowired
    Workshops workshops;

    @Autowired
    Auditing auditing;

    @Autowired
    Paperwork papers;

    @Autowired
    KeepProcesses processes;

    @Autowired
    WriteDocuments documents;

    @Autowired
    GiveEvidence giving;

    @Autowired
    Coverages coverages;

    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
    }

    @Test
    void saysWhatIsMissingNextUntilNothingIs() {
        assertThat(line().reach()).isEqualTo(Reach.OPEN);
        assertThat(line().next())
                .isInstanceOfSatisfying(
                        Next.TakeProcess.class,
                        take -> assertThat(take.process().id()).isEqualTo("claims"));

        UUID process = papers.process(workshop, "claims");
        assertThat(line().next()).isInstanceOf(Next.WriteDocument.class);

        UUID document = auditing.inside(
                workshop,
                () -> documents
                        .begin(
                                workshop.adviser(),
                                workshop.company(),
                                Ids.next(),
                                new Wanted(DocumentKind.PROCEDURE, process, words("Reclamos"), Text.NOTHING))
                        .orThrow());
        assertThat(line().next())
                .isInstanceOfSatisfying(
                        Next.FinishDocument.class,
                        finish -> assertThat(finish.document().document().id()).isEqualTo(document));
        assertThat(line().reach()).isEqualTo(Reach.OPEN);

        auditing.inside(
                workshop,
                () -> documents
                        .write(workshop.adviser(), workshop.company(), document, 0, text("Oír", "Anota"), 12)
                        .orThrow());
        papers.send(workshop, workshop.adviser(), document, workshop.manager()).orThrow();
        papers.approve(workshop, workshop.manager(), document, 1).orThrow();
        assertThat(line().reach()).isEqualTo(Reach.PARTLY);
        assertThat(line().next()).isInstanceOf(Next.AddRecord.class);

        UUID audit = auditing.plan(workshop, Auditing.terms(workshop.manager(), process))
                .orThrow();
        auditing.conforms(workshop, audit);
        assertThat(line().reach()).isEqualTo(Reach.PARTLY);
        auditing.close(workshop, workshop.manager(), audit, "Bien").orThrow();

        assertThat(line().reach()).isEqualTo(Reach.ANSWERED);
        assertThat(line().records())
                .singleElement()
                .satisfies(record -> assertThat(record.href()).endsWith("/audits/" + audit));
    }

    @Test
    void evidenceThatHoldsNoMoreIsAskedForAnew() {
        papers.process(workshop, "claims");
        UUID old = give(LocalDate.now().minusDays(1));

        assertThat(line().evidence()).extracting(Piece::id).containsExactly(old);
        assertThat(line().isShown()).isFalse();
        written();
        assertThat(line().next())
                .isInstanceOfSatisfying(
                        Next.RenewEvidence.class,
                        renew -> assertThat(renew.piece().id()).isEqualTo(old));

        UUID next = give(LocalDate.now());

        assertThat(line().evidence()).extracting(Piece::id).containsExactly(next, old);
        assertThat(line().reach()).isEqualTo(Reach.ANSWERED);
    }

    private void written() {
        UUID process = line().processes().getFirst().id();
        UUID document = auditing.inside(workshop, () -> {
            UUID id = documents
                    .begin(
                            workshop.adviser(),
                            workshop.company(),
                            Ids.next(),
                            new Wanted(DocumentKind.PROCEDURE, process, words("Reclamos"), Text.NOTHING))
                    .orThrow();
            return documents
                    .write(workshop.adviser(), workshop.company(), id, 0, text("Oír", "Anota"), 12)
                    .orThrow();
        });
        papers.send(workshop, workshop.adviser(), document, workshop.manager()).orThrow();
        papers.approve(workshop, workshop.manager(), document, 1).orThrow();
    }

    private UUID give(LocalDate until) {
        return auditing.inside(
                workshop,
                () -> giving.give(
                                workshop.manager(),
                                workshop.enrolment(),
                                Ids.next(),
                                new NoteEvidence.Noted(
                                        List.of(CLAIMS_CHANNEL),
                                        words("Libreta de reclamos"),
                                        PartialDate.of(LocalDate.now().minusYears(1)),
                                        PartialDate.of(until)),
                                new GiveEvidence.InWords(),
                                null)
                        .orThrow());
    }

    @Test
    void mandatoryOnesAreMissingFirst() {
        List<Line> missing = coverage().missing();

        assertThat(missing.getFirst().requirement().mandatory()).isTrue();
        assertThat(missing.getLast().requirement().mandatory()).isFalse();
        assertThat(missing.stream().map(line -> line.requirement().mandatory()).distinct())
                .containsExactly(true, false);
    }

    @Test
    void aProcessSetAsideAnswersNothing() {
        UUID process = papers.process(workshop, "claims");
        assertThat(line().processes()).hasSize(1);

        auditing.inside(
                workshop,
                () -> processes
                        .use(workshop.manager(), workshop.company(), process, 1, false)
                        .orThrow());

        assertThat(line().next()).isInstanceOf(Next.TakeProcess.class);
    }

    private Coverage coverage() {
        return auditing.inside(workshop, () -> coverages.of(workshop.manager(), workshops.enrolment(workshop)));
    }

    private Line line() {
        return coverage().lines().stream()
                .filter(one -> one.requirement().id().equals(CLAIMS_CHANNEL))
                .findFirst()
                .orElseThrow();
    }
}
