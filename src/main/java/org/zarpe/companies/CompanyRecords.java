package org.zarpe.companies;

import java.util.List;
import java.util.Optional;

/** The dated records of a company, for modules that compute from them. */
public interface CompanyRecords {

    List<DatedFact> facts(CompanyId company);

    Optional<DatedFact> latest(CompanyId company, FactKind kind);

    List<ExportRecord> exports(CompanyId company);

    /** True when somebody recorded that the company has no international activity. */
    boolean declaresNoExports(CompanyId company);

    List<EstablishmentAbroad> establishments(CompanyId company);
}
