package org.zarpe.methodology;

/** A column of a report table and the indicator that fills it. */
public record TableColumn(String column, String indicator) {}
