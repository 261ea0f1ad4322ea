package org.zarpe.identity;

/** What a permission lets do with a resource. */
public enum Action {
    SEE,
    /** Write, correct, withdraw. */
    CHANGE,
    /** Say yes or no where that binds: choose, accept, decide, judge, overrule. */
    APPROVE
}
