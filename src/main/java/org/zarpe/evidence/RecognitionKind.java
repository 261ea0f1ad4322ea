package org.zarpe.evidence;

/** Recognitions that companies bring along. */
public enum RecognitionKind {
    ISO_9001,
    HACCP,
    FDA,
    BUYER_AUDIT,
    OTHER
}
