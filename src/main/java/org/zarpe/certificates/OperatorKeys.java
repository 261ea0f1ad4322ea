package org.zarpe.certificates;

import org.zarpe.identity.OperatorId;

/** The keys with which an operator signs. Signing never makes them. */
public interface OperatorKeys {

    /** Makes the first ones; where there are any, they stay as they are. */
    void found(OperatorId operator);

    /** Whether it can sign: all its keys are there and whole. */
    boolean areThere(OperatorId operator);
}
