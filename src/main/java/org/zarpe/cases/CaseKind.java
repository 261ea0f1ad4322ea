package org.zarpe.cases;

/** Why a case was opened. */
public enum CaseKind {
    INITIAL,
    /** Before or after a certificate runs out. */
    RENEWAL
}
