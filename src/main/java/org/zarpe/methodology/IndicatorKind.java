package org.zarpe.methodology;

public enum IndicatorKind {
    VALUE,
    CHANGE,
    QUALITATIVE
}
