package org.zarpe.companies;

/** How the sale abroad was made: the modes of the Uppsala establishment chain (Johanson and Wiedersheim-Paul, 1975). */
public enum ExportMode {
    DIRECT,
    AGENT,
    DISTRIBUTOR,
    TRADING_COMPANY,
    UNKNOWN
}
