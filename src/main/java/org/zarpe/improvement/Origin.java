package org.zarpe.improvement;

/** How one came to know of a nonconformity. */
public enum Origin {
    CUSTOMER_CLAIM,
    INTERNAL_AUDIT,
    OWN_FINDING,
    INDICATOR,
    SUPPLIER,
    ASSESSMENT
}
