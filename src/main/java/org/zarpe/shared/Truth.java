package org.zarpe.shared;

/** Three-valued logic after Kleene (1938): what is not known stays not known. */
public enum Truth {
    YES,
    NO,
    CANNOT_TELL;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_TELL -> CANNOT_TELL;
        };
    }

    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : CANNOT_TELL;
    }
}
