package org.zarpe.reviews.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Requirement;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.Finding;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * An audit with its questions, which are the requirements of what it looks at, in the order of the method.
 *
 * @param answers by requirement; a question without one is open
 */
public record Checklist(Audit audit, List<Requirement> questions, Map<String, AuditAnswer> answers) {

    public Checklist {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
    }

    public Requirement question(String requirement) {
        return questions.stream()
                .filter(one -> one.id().equals(requirement))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("audit " + audit.id() + " does not ask " + requirement));
    }

    public AuditAnswer answer(Requirement question) {
        return answers.getOrDefault(question.id(), AuditAnswer.open(audit.id(), question.id()));
    }

    public int answered() {
        return questions.size() - open().size();
    }

    public List<Requirement> open() {
        return questions.stream().filter(one -> answer(one).isOpen()).toList();
    }

    public List<Requirement> with(Finding finding) {
        return questions.stream()
                .filter(one -> answer(one).finding() == finding)
                .toList();
    }

    public List<Requirement> awaitingNonconformity() {
        return questions.stream()
                .filter(one -> answer(one).awaitsNonconformity())
                .toList();
    }

    public Outcome<Audit> close(Text conclusion, PersonId by, Instant at, LocalDate today) {
        List<Requirement> wordless =
                questions.stream().filter(one -> answer(one).lacksWords()).toList();
        return audit.ifPlanned()
                .then(planned -> new Faults()
                        .add(open().isEmpty() ? List.of() : List.of(Refusal.of("questions-open", open().size())))
                        .add(
                                wordless.isEmpty()
                                        ? List.of()
                                        : List.of(Refusal.of(
                                                "findings-without-words",
                                                wordless.size(),
                                                wordless.getFirst().name())))
                        .add(
                                awaitingNonconformity().isEmpty()
                                        ? List.of()
                                        : List.of(Refusal.of(
                                                "findings-not-raised",
                                                awaitingNonconformity().size())))
                        .required("conclusion", conclusion.es(), Audit.LONGEST_WORDS)
                        .or(() -> planned.ended(AuditState.CLOSED, conclusion, by, at, today)));
    }
}
