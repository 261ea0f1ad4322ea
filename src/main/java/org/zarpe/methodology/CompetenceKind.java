package org.zarpe.methodology;

public enum CompetenceKind {
    BUSINESS,
    PERSONAL
}
