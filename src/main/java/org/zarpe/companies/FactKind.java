package org.zarpe.companies;

/** What a dated fact is about. Sales and profit carry a currency, capacity its own unit. */
public enum FactKind {
    EMPLOYEES,
    SALES,
    PROFIT,
    CAPACITY
}
