package org.zarpe.methodology;

import java.util.List;
import org.zarpe.shared.Text;

/**
 * A stage of an enrolment.
 *
 * @param leaves what it leaves behind
 * @param entry it may open when all hold
 * @param exit it may close when all hold
 */
public record Stage(
        String id,
        int order,
        Text name,
        Text purpose,
        Text leaves,
        int plannedDays,
        List<Condition> entry,
        List<Condition> exit) {}
