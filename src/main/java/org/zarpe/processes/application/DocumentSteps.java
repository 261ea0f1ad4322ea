package org.zarpe.processes.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Role;
import org.zarpe.processes.VersionState;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;
import org.zarpe.shared.Text;

/** "A document waits to be approved", "a document is due for review": while the company is followed. */
@Component
class DocumentSteps implements NextStep.Source {

    private static final int APPROVING = 14;
    private static final int REVIEWING = 30;
    private static final Set<Role> COMPANY = Set.of(Role.MANAGER, Role.STAFF);

    private final ProcessShelf shelf;

    DocumentSteps(ProcessShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isKeptUp()) {
            return List.of();
        }
        List<Kept> documents = shelf.documents(enrolled);
        List<NextStep> steps = new ArrayList<>();
        step(
                enrolled,
                "processes.step.approve",
                APPROVING,
                documents.stream().filter(DocumentSteps::isInReview).toList(),
                steps);
        step(
                enrolled,
                "processes.step.review",
                REVIEWING,
                documents.stream().filter(DocumentSteps::isDue).toList(),
                steps);
        return steps;
    }

    private static void step(Enrolled enrolled, String key, int order, List<Kept> documents, List<NextStep> steps) {
        documents.stream()
                .findFirst()
                .ifPresent(first -> steps.add(new NextStep(
                        key,
                        List.of(documents.size(), name(first)),
                        "/companies/" + enrolled.company() + "/documents/"
                                + first.document().id(),
                        order,
                        COMPANY)));
    }

    private static Text name(Kept kept) {
        String number = kept.document().number() + " ";
        return new Text(
                number + kept.document().title().es(),
                number + kept.document().title().en());
    }

    private static boolean isInReview(Kept kept) {
        return kept.versions()
                .open()
                .filter(one -> one.state() == VersionState.IN_REVIEW)
                .isPresent();
    }

    private static boolean isDue(Kept kept) {
        LocalDate today = kept.today();
        return kept.versions().open().isEmpty()
                && kept.versions()
                        .review(today)
                        .filter(day -> !day.isAfter(today))
                        .isPresent();
    }
}
