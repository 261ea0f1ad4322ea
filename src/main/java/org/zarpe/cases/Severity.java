package org.zarpe.cases;

/** How much a nonconformity weighs. */
public enum Severity {
    MAJOR,
    MINOR
}
