package org.zarpe.processes.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.processes.domain.Approval;
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
    private static final Set<Role> ADVISERS = Set.of(Role.ADVISER);

    private final ProcessShelf shelf;
    private final CompanyAccess access;

    DocumentSteps(ProcessShelf shelf, CompanyAccess access) {
        this.shelf = shelf;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isKeptUp()) {
            return List.of();
        }
        List<Kept> documents = shelf.documents(enrolled);
        List<NextStep> steps = new ArrayList<>();
        Set<PersonId> advisers = documents.stream().anyMatch(one -> awaits(one, anybody -> true))
                ? access.advisersOf(enrolled.company())
                : Set.of();
        step(
                enrolled,
                "processes.step.approve",
                APPROVING,
                documents.stream()
                        .filter(one -> awaits(one, person -> !advisers.contains(person)))
                        .toList(),
                COMPANY,
                steps);
        step(
                enrolled,
                "processes.step.approve",
                APPROVING,
                documents.stream()
                        .filter(one -> awaits(one, advisers::contains))
                        .toList(),
                ADVISERS,
                steps);
        step(
                enrolled,
                "processes.step.review",
                REVIEWING,
                documents.stream().filter(DocumentSteps::isDue).toList(),
                COMPANY,
                steps);
        return steps;
    }

    private static void step(
            Enrolled enrolled, String key, int order, List<Kept> documents, Set<Role> forWhom, List<NextStep> steps) {
        documents.stream()
                .findFirst()
                .ifPresent(first -> steps.add(new NextStep(
                        key,
                        List.of(documents.size(), name(first)),
                        "/companies/" + enrolled.company() + "/documents/"
                                + first.document().id(),
                        order,
                        forWhom)));
    }

    private static Text name(Kept kept) {
        String number = kept.document().number() + " ";
        return new Text(
                number + kept.document().title().es(),
                number + kept.document().title().en());
    }

    /** Whoever has said yes already has nothing to do. */
    private static boolean awaits(Kept kept, Predicate<PersonId> among) {
        return kept.versions()
                .open()
                .filter(one ->
                        one.asked().stream().map(Approval::person).filter(among).anyMatch(one::awaits))
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
