package org.zarpe.shared.storage;

/** A table that is worked out of others with each save, and can be made anew from them. */
public interface WorkedOut {

    /** As {@code shared.worked_out} lists it. */
    String table();

    /** All rows of the operator of the scope. */
    void workOut();
}
