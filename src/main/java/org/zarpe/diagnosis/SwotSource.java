package org.zarpe.diagnosis;

/**
 * Where a SWOT item comes from.
 *
 * @param reference the item as {@code instrument.item} for an answer, the requirement's id for a requirement, else what somebody wrote; may be empty
 */
public record SwotSource(Kind kind, String reference) {

    public enum Kind {
        ANSWER,
        REQUIREMENT,
        VISIT,
        FACT,
        /** Somebody said so. */
        REPORTED
    }

    public static SwotSource reported() {
        return new SwotSource(Kind.REPORTED, "");
    }
}
