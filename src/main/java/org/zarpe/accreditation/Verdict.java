package org.zarpe.accreditation;

import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * What an assessor found.
 *
 * @param finding null where there is none
 * @param note what was seen; empty where there is nothing to say
 */
public record Verdict(Ruling ruling, @Nullable Finding finding, Text note) {

    public static final Verdict NOT_VERIFIED = new Verdict(Ruling.NOT_VERIFIED, null, Text.NOTHING);

    public enum Ruling {
        MEETS,
        PARTLY,
        DOES_NOT,
        NOT_APPLICABLE,
        NOT_VERIFIED
    }

    public enum Finding {
        MAJOR_NONCONFORMITY,
        MINOR_NONCONFORMITY,
        OBSERVATION
    }
}
