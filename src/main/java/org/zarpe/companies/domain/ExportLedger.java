package org.zarpe.companies.domain;

/** Sales abroad by year and country. */
public interface ExportLedger extends Entries<RecordedExport> {}
