package org.zarpe.training.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;

@Table(schema = "training", name = "level_line")
record LevelLine(
        @Nullable UUID personId,
        String name,
        String competence,
        @Nullable Integer levelBefore,
        @Nullable Integer levelAfter) {

    static LevelLine of(LevelChange change) {
        return new LevelLine(
                change.attendee().person(),
                change.attendee().name(),
                change.competence(),
                change.before(),
                change.after());
    }

    LevelChange change() {
        return new LevelChange(new Attendee(personId, name), competence, levelBefore, levelAfter);
    }
}
