package org.zarpe.processes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zarpe.Staff;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** What people of a workshop do with its processes and documents. */
@Component
public class Paperwork {

    private final Staff staff;
    private final KeepProcesses processes;
    private final WriteDocuments documents;
    private final ApproveDocuments approvals;
    private final ProcessShelf shelf;

    Paperwork(
            Staff staff,
            KeepProcesses processes,
            WriteDocuments documents,
            ApproveDocuments approvals,
            ProcessShelf shelf) {
        this.staff = staff;
        this.processes = processes;
        this.documents = documents;
        this.approvals = approvals;
        this.shelf = shelf;
    }

    public <T> T inside(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }

    public UUID process(Workshop workshop, String key) {
        return inside(
                workshop,
                () -> processes
                        .take(workshop.manager(), workshop.company(), List.of(key))
                        .orThrow()
                        .get(key));
    }

    /** A draft of a procedure with two steps. */
    public UUID draft(Workshop workshop, Actor author) {
        return inside(workshop, () -> {
            UUID id = documents
                    .begin(
                            author,
                            workshop.company(),
                            Ids.next(),
                            new Wanted(DocumentKind.PROCEDURE, null, words("Cómo cortamos"), words("Taller")))
                    .orThrow();
            return documents
                    .write(author, workshop.company(), id, 0, text("Cortar derecho", "Mide", "Corta"), 12)
                    .orThrow();
        });
    }

    public Outcome<UUID> send(Workshop workshop, Actor author, UUID document, Actor... approvers) {
        return inside(
                workshop,
                () -> documents.send(
                        author,
                        workshop.company(),
                        document,
                        kept(workshop, document).versions().newest().version(),
                        List.of(approvers).stream().map(Actor::person).toList(),
                        LocalDate.now()));
    }

    public Outcome<VersionState> approve(Workshop workshop, Actor approver, UUID document, int round) {
        return inside(workshop, () -> approvals.approve(approver, workshop.company(), document, round));
    }

    /** A procedure in force, written by the adviser and approved by the manager. */
    public UUID inForce(Workshop workshop) {
        UUID document = draft(workshop, workshop.adviser());
        send(workshop, workshop.adviser(), document, workshop.manager()).orThrow();
        approve(workshop, workshop.manager(), document, 1).orThrow();
        return document;
    }

    public Kept kept(Workshop workshop, UUID document) {
        return inside(workshop, () -> shelf.document(workshop.manager(), workshop.company(), document));
    }

    public static Text words(String words) {
        return new Text(words, words);
    }

    public static DocumentText text(String purpose, String... steps) {
        return new DocumentText(
                words(purpose),
                Text.NOTHING,
                List.of(steps).stream()
                        .map(what -> new Step(words("Taller"), words(what), Text.NOTHING))
                        .toList(),
                List.of(),
                Text.NOTHING,
                Text.NOTHING);
    }

    public static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> refused.reasons().getFirst().code();
            case Outcome.Done<?> done -> "done";
        };
    }
}
