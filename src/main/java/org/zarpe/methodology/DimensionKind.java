package org.zarpe.methodology;

public enum DimensionKind {
    DRIVER,
    FACTOR,
    TOPIC
}
