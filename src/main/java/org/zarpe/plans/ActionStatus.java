package org.zarpe.plans;

/** Where an action stands. Only the manager's acceptance of the plan takes it from proposed to agreed. */
public enum ActionStatus {
    PROPOSED,
    AGREED,
    DOING,
    DONE,
    /** Somebody who advises the company saw that it is done. */
    VERIFIED,
    DROPPED;

    /** Still to be done. */
    public boolean isOpen() {
        return this == PROPOSED || this == AGREED || this == DOING;
    }

    /** Agreed and still to be done: a proposal binds nobody. */
    public boolean isRunning() {
        return this == AGREED || this == DOING;
    }

    public boolean isDone() {
        return this == DONE || this == VERIFIED;
    }
}
