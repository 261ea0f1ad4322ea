package org.zarpe.diagnosis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.charts.Profile;

/**
 * Scores of one kind.
 *
 * @param profile the same as a picture, null while nobody has read any of them
 */
public record Scored(List<ScoreRow> rows, @Nullable Profile profile) {

    static final Scored NONE = new Scored(List.of(), null);

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
