package org.zarpe.programmes.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyRecords;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;
import org.zarpe.programmes.domain.YearsOfLife;

/** What the company file says of the company as it was on the day the application was sent. */
@Component
class CompanyFacts implements FactSource {

    private final Companies companies;
    private final CompanyRecords records;

    CompanyFacts(Companies companies, CompanyRecords records) {
        this.companies = companies;
        this.records = records;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        int exports = records.exports(enrolled.company()).size();
        if (exports > 0 || records.declaresNoExports(enrolled.company())) {
            facts.put("company.export_records", exports);
        }
        LocalDate day = enrolled.appliedOn();
        if (day != null) {
            facts.put(asOf(enrolled.company(), day));
        }
    }

    /** Age and head count, as on the day. */
    Facts asOf(CompanyId company, LocalDate day) {
        Facts.Builder facts = Facts.builder();
        var founded = companies.get(company).founded();
        if (founded != null) {
            facts.put("company.years_of_life", YearsOfLife.on(day, founded));
        }
        List<DatedFact> counts = records.facts(company).stream()
                .filter(fact -> fact.kind() == FactKind.EMPLOYEES)
                .sorted(Comparator.comparing(DatedFact::from))
                .toList();
        counts.stream()
                .filter(count -> !count.from().earliest().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> counts.stream().findFirst())
                .map(DatedFact::value)
                .ifPresent(employees -> facts.put("company.employees", employees));
        return facts.build();
    }
}
