package org.zarpe.plans.domain;

import java.util.List;
import java.util.UUID;
import org.zarpe.methodology.PackRef;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.shared.Text;

/** What was done with actions: written once. */
public interface ActionLog {

    void note(UUID action, Line line, PackRef under);

    /** Oldest first. */
    List<Line> of(UUID action);

    record Line(ActionMove move, ActionStatus now, Text note, Stamp stamp) {}
}
