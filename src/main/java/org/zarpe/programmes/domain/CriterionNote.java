package org.zarpe.programmes.domain;

import java.util.UUID;
import org.zarpe.shared.Text;

/** A criterion reported as met by a source, or passed over with a reason; shown for ever. */
public record CriterionNote(UUID id, String criterion, Kind kind, Text text, Stamp stamp) {

    public enum Kind {
        /** {@code text} is the source, such as "selected after pre-diagnosis". */
        REPORT,
        /** {@code text} is the director's reason. */
        OVERRIDE
    }
}
