package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.EstablishmentLedger;
import org.zarpe.companies.domain.EstablishmentRules;
import org.zarpe.companies.domain.RecordedEstablishment;
import org.zarpe.companies.domain.RecordedEstablishment.Details;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
public class KeepEstablishments extends KeepEntries<RecordedEstablishment, Details> {

    private final Clock clock;

    KeepEstablishments(CompanyAccess access, EstablishmentLedger establishments, Clock clock) {
        super(access, Permission.CHANGE_FILE, establishments, RecordedEstablishment::enter);
        this.clock = clock;
    }

    @Override
    Outcome<Details> read(CompanyId company, @Nullable Details former, WrittenFields fields, Faults faults) {
        return EstablishmentRules.read(fields, faults, LocalDate.now(clock)).map(Details::of);
    }
}
