package org.zarpe.companies;

/** How a list of companies is read. */
public enum CompanyOrder {
    NAME,
    TOWN,
    /** The youngest first; those whose founding is not known come last. */
    YOUNGEST
}
