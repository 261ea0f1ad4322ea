package org.zarpe.accreditation;

/** How far the work on a requirement is. Says nothing about whether it is met. */
public enum WorkState {
    TO_DO,
    IN_PROGRESS,
    DONE
}
