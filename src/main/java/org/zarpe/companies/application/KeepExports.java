package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.CompanyRegister;
import org.zarpe.companies.domain.ExportLedger;
import org.zarpe.companies.domain.ExportRules;
import org.zarpe.companies.domain.RecordedExport;
import org.zarpe.companies.domain.RecordedExport.Details;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.WrittenFields;

@Component
public class KeepExports extends KeepEntries<RecordedExport, Details> {

    private final CompanyRegister companies;
    private final Clock clock;

    KeepExports(CompanyAccess access, ExportLedger exports, CompanyRegister companies, Clock clock) {
        super(access, Permission.CHANGE_FIGURES, exports, RecordedExport::enter);
        this.companies = companies;
        this.clock = clock;
    }

    @Override
    Outcome<Details> read(CompanyId company, @Nullable Details former, WrittenFields fields, Faults faults) {
        return ExportRules.read(fields, faults, founding(company), LocalDate.now(clock))
                .map(Details::of);
    }

    @Nullable
    PartialDate founding(CompanyId company) {
        return companies.findById(company).orElseThrow().profile().founded();
    }
}
