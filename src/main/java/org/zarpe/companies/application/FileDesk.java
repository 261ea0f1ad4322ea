package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.LineKind;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.companies.domain.Company;
import org.zarpe.companies.domain.CompanyRegister;
import org.zarpe.companies.domain.Identity;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
class FileDesk implements WriteCompanyFile {

    private final CompanyRegister companies;
    private final DescribeCompany descriptions;
    private final KeepTeam team;
    private final KeepProducts products;
    private final KeepExports exports;
    private final KeepEstablishments establishments;
    private final RecordFacts facts;
    private final DeclareNoExports declarations;
    private final Clock clock;

    FileDesk(
            CompanyRegister companies,
            DescribeCompany descriptions,
            KeepTeam team,
            KeepProducts products,
            KeepExports exports,
            KeepEstablishments establishments,
            RecordFacts facts,
            DeclareNoExports declarations,
            Clock clock) {
        this.companies = companies;
        this.descriptions = descriptions;
        this.team = team;
        this.products = products;
        this.exports = exports;
        this.establishments = establishments;
        this.facts = facts;
        this.declarations = declarations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<CompanyId> open(Actor director, CompanyId company, Map<String, String> written) {
        director.must(Permission.RUN_PROGRAMMES);
        if (companies.existsById(company)) {
            return Outcome.done(company);
        }
        Faults faults = new Faults();
        return Identity.read(new WrittenFields(written, faults), faults, null, LocalDate.now(clock))
                .map(identity -> companies
                        .save(Company.register(company, identity, false))
                        .profile()
                        .id());
    }

    @Override
    public Outcome<CompanyId> describe(Actor actor, CompanyId company, Map<String, String> written) {
        return descriptions.describe(actor, company, written);
    }

    @Override
    public Outcome<UUID> enter(Actor actor, CompanyId company, LineKind kind, UUID id, Map<String, String> written) {
        return keeping(kind).enter(actor, company, id, written);
    }

    @Override
    public Outcome<UUID> change(Actor actor, CompanyId company, LineKind kind, UUID id, Map<String, String> written) {
        return keeping(kind).change(actor, company, id, written);
    }

    @Override
    public Outcome<UUID> withdraw(Actor actor, CompanyId company, LineKind kind, UUID id, Map<String, String> written) {
        return keeping(kind).withdraw(actor, company, id, written);
    }

    @Override
    public Outcome<UUID> record(Actor actor, CompanyId company, UUID id, FactKind kind, Map<String, String> written) {
        return facts.record(actor, company, id, kind, written);
    }

    @Override
    public Outcome<UUID> correct(Actor actor, CompanyId company, UUID former, UUID id, Map<String, String> written) {
        return facts.correct(actor, company, former, id, written);
    }

    @Override
    public Outcome<CompanyId> declareNoExports(Actor actor, CompanyId company, String source, long version) {
        return declarations.declare(actor, company, source, version);
    }

    @Override
    public Outcome<CompanyId> withdrawNoExports(Actor actor, CompanyId company, long version) {
        return declarations.withdraw(actor, company, version);
    }

    private KeepEntries<?, ?> keeping(LineKind kind) {
        return switch (kind) {
            case PERSON -> team;
            case PRODUCT -> products;
            case EXPORT -> exports;
            case ESTABLISHMENT -> establishments;
        };
    }
}
