package org.zarpe.improvement;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Text;

/**
 * What was done at once so that the customer or the work is not left waiting; it does not touch the cause.
 *
 * @param who as people call that person
 */
public record Correction(
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "what_")
        Text what,

        String who,
        LocalDate day) {}
