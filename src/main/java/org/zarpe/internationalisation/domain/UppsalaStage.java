package org.zarpe.internationalisation.domain;

/** The establishment chain of Johanson and Wiedersheim-Paul (1975), in its order. */
public enum UppsalaStage {
    NO_REGULAR_EXPORT,
    /** Without an own establishment abroad: by agent, distributor, trading company or directly. */
    REGULAR_EXPORT,
    SALES_SUBSIDIARY,
    PRODUCTION_ABROAD;

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean isAtLeast(UppsalaStage other) {
        return compareTo(other) >= 0;
    }
}
