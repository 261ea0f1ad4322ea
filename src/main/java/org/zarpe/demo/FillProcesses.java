package org.zarpe.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Paper;
import org.zarpe.processes.ApproveDocuments;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.shared.Text;

/** The process map of a company, and its procedures. They hold from the day the demonstration is loaded: nobody approves for a day that has passed. */
@Component
class FillProcesses {

    private static final int A_YEAR = 12;

    private final KeepProcesses processes;
    private final WriteDocuments documents;
    private final ApproveDocuments approvals;
    private final Clock clock;

    FillProcesses(KeepProcesses processes, WriteDocuments documents, ApproveDocuments approvals, Clock clock) {
        this.processes = processes;
        this.documents = documents;
        this.approvals = approvals;
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
    }

    private void write(Play play, Paper paper, UUID process) {
        UUID id = play.id("document/" + paper.process());
        documents
                .begin(
                        play.adviser(),
                        play.company(),
                        id,
                        new Wanted(DocumentKind.PROCEDURE, process, paper.title(), paper.owner()))
                .orThrow();
        documents
                .write(play.adviser(), play.company(), id, 0, text(paper), A_YEAR)
                .orThrow();
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
