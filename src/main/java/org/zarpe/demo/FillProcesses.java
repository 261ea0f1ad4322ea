package org.zarpe.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.FormPaper;
import org.zarpe.demo.DemoCompany.GivenPaper;
import org.zarpe.demo.DemoCompany.Paper;
import org.zarpe.demo.DemoCompany.Shelf;
import org.zarpe.processes.ApproveDocuments;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.processes.FileRecords;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.UploadDocuments.Upload;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.shared.Text;

/** The process map of a company, and its procedures. They hold from the day the demonstration is loaded: nobody approves for a day that has passed. */
@Component
class FillProcesses {

    private static final int A_YEAR = 12;
    private static final int KEPT = 3;
    private static final String SHEET = "tanda.pdf";

    private final KeepProcesses processes;
    private final WriteDocuments documents;
    private final UploadDocuments uploads;
    private final ApproveDocuments approvals;
    private final FileRecords records;
    private final Clock clock;

    FillProcesses(
            KeepProcesses processes,
            WriteDocuments documents,
            UploadDocuments uploads,
            ApproveDocuments approvals,
            FileRecords records,
            Clock clock) {
        this.processes = processes;
        this.documents = documents;
        this.uploads = uploads;
        this.approvals = approvals;
        this.records = records;
        this.clock = clock;
    }

    void fill(Play play) {
        List<String> keys = play.story().processes();
        if (keys.isEmpty()) {
            return;
        }
        Map<String, UUID> taken =
                processes.take(play.adviser(), play.company(), keys).orThrow();
        play.story()
                .documents()
                .forEach(paper -> write(play, paper, Objects.requireNonNull(taken.get(paper.process()))));
        Shelf shelf = play.story().shelf();
        if (shelf != null) {
            give(
                    play,
                    shelf.given(),
                    Objects.requireNonNull(taken.get(shelf.given().process())));
            file(
                    play,
                    shelf.form(),
                    Objects.requireNonNull(taken.get(shelf.form().process())));
        }
    }

    private void give(Play play, GivenPaper paper, UUID process) {
        UUID id = begin(play, "given", new Wanted(DocumentKind.PROCEDURE, process, paper.title(), paper.owner()));
        InputStream page = new ByteArrayInputStream(DemoSheet.pdf(paper.lines()));
        try {
            uploads.upload(play.adviser(), play.company(), id, 0, new Upload(paper.name(), page))
                    .orThrow();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        letHold(play, id);
    }

    private void file(Play play, FormPaper paper, UUID process) {
        UUID id = begin(play, "form", new Wanted(DocumentKind.FORM, process, paper.title(), paper.owner()));
        DocumentText text =
                new DocumentText(paper.purpose(), Text.NOTHING, List.of(), List.of(), paper.keeping(), paper.blanks());
        documents.write(play.adviser(), play.company(), id, 0, text, A_YEAR).orThrow();
        letHold(play, id);
        LocalDate today = LocalDate.now(clock);
        List<String> sheet = List.of(paper.title().es(), today.toString(), paper.filled());
        try {
            records.file(
                            play.manager(),
                            play.company(),
                            id,
                            play.id("record"),
                            new FileRecords.Wanted(today, paper.filled(), today.plusYears(KEPT)),
                            new Upload(SHEET, new ByteArrayInputStream(DemoSheet.pdf(sheet))))
                    .orThrow();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private UUID begin(Play play, String key, Wanted wanted) {
        return documents
                .begin(play.adviser(), play.company(), play.id("document/" + key), wanted)
                .orThrow();
    }

    private void letHold(Play play, UUID id) {
        documents
                .send(
                        play.adviser(),
                        play.company(),
                        id,
                        1,
                        List.of(play.manager().person()),
                        LocalDate.now(clock))
                .orThrow();
        approvals.approve(play.manager(), play.company(), id, 1).orThrow();
    }

    private void write(Play play, Paper paper, UUID process) {
        UUID id =
                begin(play, paper.process(), new Wanted(DocumentKind.PROCEDURE, process, paper.title(), paper.owner()));
        documents
                .write(play.adviser(), play.company(), id, 0, text(paper), A_YEAR)
                .orThrow();
        letHold(play, id);
    }

    private static DocumentText text(Paper paper) {
        Text nothing = Text.NOTHING;
        return new DocumentText(
                paper.purpose(),
                paper.scope(),
                paper.steps().stream()
                        .map(step -> new Step(step.who(), step.what(), step.left() == null ? nothing : step.left()))
                        .toList(),
                List.of(),
                nothing,
                nothing);
    }
}
