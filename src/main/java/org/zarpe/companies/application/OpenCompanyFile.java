package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.domain.Company;
import org.zarpe.companies.domain.CompanyRegister;
import org.zarpe.companies.domain.FactLedger;
import org.zarpe.companies.domain.Identity;
import org.zarpe.companies.domain.RecordedFact;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.tenancy.Scopes;

@Component
class OpenCompanyFile implements RegisterCompany {

    private final CompanyRegister companies;
    private final FactLedger facts;
    private final Clock clock;

    OpenCompanyFile(CompanyRegister companies, FactLedger facts, Clock clock) {
        this.companies = companies;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<CompanyId> register(Registration registration) {
        if (companies.existsById(registration.id())) {
            return Outcome.done(registration.id());
        }
        LocalDate today = LocalDate.now(clock);
        return Identity.of(registration, today).map(identity -> {
            companies.save(Company.register(registration.id(), identity, registration.illustrative()));
            recordEmployees(registration, PartialDate.of(today));
            return registration.id();
        });
    }

    private void recordEmployees(Registration registration, PartialDate today) {
        if (registration.employees() == null) {
            return;
        }
        // an empty source reads "as told at registration"
        DatedFact employees =
                new DatedFact(FactKind.EMPLOYEES, registration.employees(), null, DatedFact.PEOPLE, today, today, "");
        facts.save(RecordedFact.record(
                Ids.next(), registration.id(), employees, Scopes.required().person(), clock.instant()));
    }
}
