package org.zarpe.methodology;

public enum ItemKind {
    LEVEL,
    YES_NO,
    NUMBER,
    CHOICE,
    TEXT
}
