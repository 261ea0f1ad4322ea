package org.zarpe.internationalisation.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyRecords;
import org.zarpe.internationalisation.domain.PathRecords;

/** Gathers what the path of a company is computed from. */
@Component
@Transactional(readOnly = true)
public class RecordedPath {

    private final Companies companies;
    private final CompanyRecords records;

    RecordedPath(Companies companies, CompanyRecords records) {
        this.companies = companies;
        this.records = records;
    }

    public PathRecords of(CompanyId company) {
        return new PathRecords(
                companies.get(company).founded(),
                records.declaresNoExports(company),
                records.exports(company),
                records.establishments(company));
    }
}
