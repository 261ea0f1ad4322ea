package org.zarpe.methodology;

public enum IndicatorUnit {
    PERCENT,
    MONEY,
    COUNT,
    DAYS,
    HOURS,
    RATIO,
    TEXT
}
