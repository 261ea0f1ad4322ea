package org.zarpe.internationalisation;

/** How a market is to be entered, from little to much commitment. */
public enum EntryMode {
    TRADING_COMPANY,
    AGENT,
    DISTRIBUTOR,
    DIRECT,
    SALES_SUBSIDIARY,
    PRODUCTION
}
