package org.zarpe.improvement;

/** How far a company is with a nonconformity. */
public enum NonconformityState {
    REGISTERED,
    /** The cause is found, and somebody answers for an action. */
    PLANNED,
    DOING,
    /** It remains to look whether it helped. */
    DONE,
    /** Somebody looked, and it helped. */
    CLOSED,
    WITHDRAWN;

    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }
}
