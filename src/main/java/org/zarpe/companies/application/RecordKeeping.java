package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.KeepRecords;
import org.zarpe.companies.domain.EstablishmentRules;
import org.zarpe.companies.domain.ExportRules;
import org.zarpe.companies.domain.Product;
import org.zarpe.companies.domain.RecordedEstablishment;
import org.zarpe.companies.domain.RecordedExport;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

@Component
@Transactional
class RecordKeeping implements KeepRecords {

    private final RecordFacts facts;
    private final KeepExports exports;
    private final KeepEstablishments establishments;
    private final KeepProducts products;
    private final KeepTeam team;
    private final DeclareNoExports declarations;
    private final Clock clock;

    RecordKeeping(
            RecordFacts facts,
            KeepExports exports,
            KeepEstablishments establishments,
            KeepProducts products,
            KeepTeam team,
            DeclareNoExports declarations,
            Clock clock) {
        this.facts = facts;
        this.exports = exports;
        this.establishments = establishments;
        this.products = products;
        this.team = team;
        this.declarations = declarations;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> fact(Actor actor, CompanyId company, UUID id, DatedFact fact) {
        return facts.record(actor, company, id, fact);
    }

    @Override
    public Outcome<UUID> export(Actor actor, CompanyId company, UUID id, ExportRecord export) {
        return exports.enter(
                actor,
                company,
                id,
                () -> ExportRules.of(export, exports.founding(company), LocalDate.now(clock))
                        .map(RecordedExport.Details::of));
    }

    @Override
    public Outcome<UUID> establishment(Actor actor, CompanyId company, UUID id, EstablishmentAbroad establishment) {
        return establishments.enter(
                actor,
                company,
                id,
                () -> EstablishmentRules.of(establishment, LocalDate.now(clock))
                        .map(RecordedEstablishment.Details::of));
    }

    @Override
    public Outcome<UUID> product(Actor actor, CompanyId company, UUID id, Text name, @Nullable String hsCode) {
        return products.enter(actor, company, id, () -> Product.Details.of(name, hsCode));
    }

    @Override
    public Outcome<UUID> person(
            Actor actor, CompanyId company, UUID id, String name, String position, boolean foreignTrade) {
        Map<String, String> written = new HashMap<>(Map.of("name", name, "position", position));
        if (foreignTrade) {
            written.put("foreignTrade", "true");
        }
        return team.enter(actor, company, id, written);
    }

    @Override
    public Outcome<CompanyId> declareNoExports(Actor actor, CompanyId company, String source) {
        return declarations.declare(actor, company, source);
    }
}
