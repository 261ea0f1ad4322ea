package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Company;
import org.zarpe.companies.domain.CompanyRegister;
import org.zarpe.companies.domain.Identity;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenFields;

@Component
public class DescribeCompany {

    private final CompanyAccess access;
    private final CompanyRegister companies;
    private final Clock clock;

    DescribeCompany(CompanyAccess access, CompanyRegister companies, Clock clock) {
        this.access = access;
        this.companies = companies;
        this.clock = clock;
    }

    @Transactional
    public Outcome<CompanyId> describe(Actor actor, CompanyId id, Map<String, String> written) {
        access.must(actor, Permission.CHANGE_FILE, id);
        Company company = companies.findById(id).orElseThrow();
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(written, faults);
        if (!company.stillAt(fields.version())) {
            return Outcome.refused(Refusal.stale());
        }
        return Identity.read(fields, faults, company.profile().activity(), LocalDate.now(clock))
                .map(identity -> {
                    company.describe(identity);
                    companies.save(company);
                    return id;
                });
    }
}
