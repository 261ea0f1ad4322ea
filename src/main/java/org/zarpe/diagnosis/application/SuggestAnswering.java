package org.zarpe.diagnosis.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.diagnosis.domain.Progress;
import org.zarpe.diagnosis.domain.Questionnaire;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** "Answer the pre-diagnosis: 14 of 26 are open". */
@Component
class SuggestAnswering implements NextStep.Source {

    private static final int ORDER = 20;

    private final Diagnoses diagnoses;

    SuggestAnswering(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isOngoing()) {
            return List.of();
        }
        return diagnoses.of(enrolled).questionnaires().stream()
                .filter(one -> enrolled.isOpen(one.instrument().stage()) && !one.isComplete())
                .map(one -> step(enrolled, one))
                .toList();
    }

    private static NextStep step(Enrolled enrolled, Questionnaire questionnaire) {
        Progress progress = questionnaire.progress();
        return new NextStep(
                progress.answered() == 0 ? "diagnosis.step.begin" : "diagnosis.step.answer",
                List.of(questionnaire.instrument().name(), progress.left(), progress.total()),
                "/enrolments/" + enrolled.id() + "/instruments/"
                        + questionnaire.instrument().id(),
                ORDER + questionnaire.instrument().order(),
                Set.of(Role.MANAGER, Role.ADVISER));
    }
}
