package org.zarpe.cases;

/** Where a nonconformity is between the company and its assessor. */
public enum FindingState {
    OPEN,
    /** The company says that it is put right. */
    ANSWERED,
    /** The assessor looked again, and it is not. */
    RETURNED,
    CLOSED
}
