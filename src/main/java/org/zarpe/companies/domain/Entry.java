package org.zarpe.companies.domain;

import java.util.UUID;
import org.zarpe.companies.CompanyId;

/** A line of a company file. It is never deleted: what no longer holds is withdrawn. */
public sealed interface Entry permits Member, Product, RecordedExport, RecordedEstablishment {

    UUID id();

    CompanyId company();

    long version();

    boolean isWithdrawn();

    void withdraw();
}
