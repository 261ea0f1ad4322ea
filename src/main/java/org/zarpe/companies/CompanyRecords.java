package org.zarpe.companies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dated records of a company, for modules that compute from them. */
public interface CompanyRecords {

    List<DatedFact> facts(CompanyId company);

    /** The same for many at once; a company without any is not among the keys. */
    Map<CompanyId, List<DatedFact>> facts(Collection<CompanyId> companies);

    Optional<DatedFact> latest(CompanyId company, FactKind kind);

    List<ExportRecord> exports(CompanyId company);

    /** The same for many at once; a company without any is not among the keys. */
    Map<CompanyId, List<ExportRecord>> exports(Collection<CompanyId> companies);

    /** True when somebody recorded that the company has no international activity. */
    boolean declaresNoExports(CompanyId company);

    /** Those of many of which that is recorded. */
    Set<CompanyId> declareNoExports(Collection<CompanyId> companies);

    List<EstablishmentAbroad> establishments(CompanyId company);
}
