package org.zarpe.advice;

public enum VisitKind {
    VISIT,
    CALL,
    VIDEO_CALL
}
