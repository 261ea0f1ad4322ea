package org.zarpe.accreditation;

import org.zarpe.shared.Text;

/**
 * What the company itself says of a requirement.
 *
 * @param words may be empty
 */
public record OwnAnswer(Choice choice, Text words) {

    public static final OwnAnswer OPEN = new OwnAnswer(Choice.OPEN, Text.NOTHING);

    public enum Choice {
        YES,
        PARTLY,
        NO,
        DO_NOT_KNOW,
        /** Nobody has answered yet. */
        OPEN
    }
}
