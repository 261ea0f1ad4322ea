package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.EstablishmentLedger;
import org.zarpe.companies.domain.EstablishmentRules;
import org.zarpe.companies.domain.RecordedEstablishment;
import org.zarpe.companies.domain.RecordedEstablishment.Details;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
public class KeepEstablishments extends KeepEntries<RecordedEstablishment> {

    private final Clock clock;

    KeepEstablishments(CompanyAccess access, EstablishmentLedger establishments, Clock clock) {
        super(access, establishments);
        this.clock = clock;
    }

    @Override
    Outcome<RecordedEstablishment> enter(UUID id, CompanyId company, WrittenFields fields, Faults faults) {
        return EstablishmentRules.read(fields, faults, LocalDate.now(clock))
                .map(record -> RecordedEstablishment.enter(id, company, Details.of(record)));
    }

    @Override
    Outcome<RecordedEstablishment> change(RecordedEstablishment entry, WrittenFields fields, Faults faults) {
        return EstablishmentRules.read(fields, faults, LocalDate.now(clock))
                .map(Details::of)
                .map(entry::change);
    }
}
