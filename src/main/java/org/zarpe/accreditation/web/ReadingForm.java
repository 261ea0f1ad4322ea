package org.zarpe.accreditation.web;

import java.util.Map;
import java.util.Optional;
import org.zarpe.diagnosis.Mark;
import org.zarpe.methodology.Scale;

/** Reads the form of a level. */
final class ReadingForm {
    private ReadingForm() {}

    /** Empty where none of what is offered was chosen. */
    static Optional<Mark> mark(Scale scale, Map<String, String> sent) {
        String chosen = sent.getOrDefault("level", "").strip();
        if (chosen.equals(RequirementReading.NOT_APPLICABLE)) {
            return Optional.of(
                    new Mark.NotApplicable(sent.getOrDefault("reason", "").strip()));
        }
        return scale.levels().stream()
                .filter(level -> chosen.equals(Integer.toString(level)))
                .findFirst()
                .map(Mark.Level::new);
    }
}
