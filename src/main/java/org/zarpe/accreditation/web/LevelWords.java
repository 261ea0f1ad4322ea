package org.zarpe.accreditation.web;

import org.zarpe.diagnosis.Mark;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.words.Words;

/** Levels as people read them. */
record LevelWords(Words words) {

    /** The figure alone, for the grid. */
    String brief(Mark mark) {
        return switch (mark) {
            case Mark.Level(int level) -> words.number(level);
            case Mark.NotApplicable(String reason) -> words.of("accreditation.level.left-out");
            case Mark.Open() -> words.of("accreditation.level.open");
        };
    }

    String full(Requirement requirement, Scale scale, Mark mark) {
        return switch (mark) {
            case Mark.Level(int level) ->
                words.of("accreditation.level.full", level, requirement.levels().get(level - scale.lowest()));
            case Mark.NotApplicable(String reason) -> words.of("accreditation.level.left-out-because", reason);
            case Mark.Open() -> words.of("accreditation.level.open");
        };
    }
}
