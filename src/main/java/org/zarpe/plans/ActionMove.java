package org.zarpe.plans;

/** What people do with an action. Agreeing is not among it: that is done with the whole plan. */
public enum ActionMove {
    BEGIN,
    FINISH,
    VERIFY,
    /** It was not done after all. */
    REOPEN,
    DROP,
    /** A dropped one comes back to where it was: agreed if it ever was, else proposed. */
    TAKE_UP
}
