package org.zarpe.internationalisation.domain;

import java.util.List;
import java.util.UUID;
import org.zarpe.internationalisation.Objective;
import org.zarpe.shared.Text;

/**
 * What was decided in a strategic definition, in its order; nothing is taken out again.
 */
public record Decisions(List<Choice> choices, List<Reopening> reopenings, List<Aim> aims) {

    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of());

    public Decisions {
        choices = List.copyOf(choices);
        reopenings = List.copyOf(reopenings);
        aims = List.copyOf(aims);
    }

    /** @param place after how many earlier decisions it was taken */
    public record Choice(UUID id, UUID option, Text why, Stamp stamp, int place) {}

    public record Reopening(UUID id, Text why, Stamp stamp, int place) {}

    public record Aim(UUID id, Objective objective, Stamp stamp, int place) {}

    int count() {
        return choices.size() + reopenings.size() + aims.size();
    }
}
