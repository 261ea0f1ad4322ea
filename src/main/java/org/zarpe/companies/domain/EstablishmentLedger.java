package org.zarpe.companies.domain;

/** Own establishments abroad. */
public interface EstablishmentLedger extends Entries<RecordedEstablishment> {}
