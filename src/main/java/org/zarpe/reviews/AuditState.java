package org.zarpe.reviews;

/** How far an internal audit is. */
public enum AuditState {
    /** Also while its questions are being answered. */
    PLANNED,
    CLOSED,
    CALLED_OFF
}
