package org.zarpe.companies.queries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyRecords;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.domain.Declarations;
import org.zarpe.companies.domain.EstablishmentLedger;
import org.zarpe.companies.domain.ExportLedger;
import org.zarpe.companies.domain.FactLedger;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.companies.domain.RecordedExport;
import org.zarpe.companies.domain.RecordedFact;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional(readOnly = true)
class RecordShelf implements CompanyRecords {

    private record Exports(CompanyId of) {}

    private record Declared(CompanyId by) {}

    private record FactsOf(CompanyId company) {}

    private record Abroad(CompanyId of) {}

    private final FactLedger facts;
    private final ExportLedger exports;
    private final Declarations declarations;
    private final EstablishmentLedger establishments;

    RecordShelf(FactLedger facts, ExportLedger exports, Declarations declarations, EstablishmentLedger establishments) {
        this.facts = facts;
        this.exports = exports;
        this.declarations = declarations;
        this.establishments = establishments;
    }

    @Override
    public List<DatedFact> facts(CompanyId company) {
        return Look.once(
                new FactsOf(company),
                () -> facts.findByCompanyIdOrderByAtAscIdAsc(company).stream()
                        .filter(RecordedFact::stands)
                        .map(RecordedFact::fact)
                        .toList());
    }

    @Override
    public Map<CompanyId, List<DatedFact>> facts(Collection<CompanyId> companies) {
        return facts.findByCompanyIdInOrderByAtAscIdAsc(companies).stream()
                .filter(RecordedFact::stands)
                .collect(groupingBy(RecordedFact::company, mapping(RecordedFact::fact, toList())));
    }

    /** The one whose period ends last; of two such, the one recorded later. */
    @Override
    public Optional<DatedFact> latest(CompanyId company, FactKind kind) {
        return facts(company).stream()
                .filter(fact -> fact.kind() == kind)
                .reduce((one, later) -> BY_END.compare(one, later) > 0 ? one : later);
    }

    private static final Comparator<DatedFact> BY_END =
            Comparator.comparing(fact -> fact.to().latest());

    @Override
    public List<ExportRecord> exports(CompanyId company) {
        return Look.once(
                new Exports(company),
                () -> exports.findByCompanyIdAndWithdrawnFalseOrderById(company).stream()
                        .map(export -> export.details().record())
                        .toList());
    }

    @Override
    public Map<CompanyId, List<ExportRecord>> exports(Collection<CompanyId> companies) {
        return exports.findByCompanyIdInAndWithdrawnFalseOrderById(companies).stream()
                .collect(groupingBy(
                        RecordedExport::company,
                        mapping(export -> export.details().record(), toList())));
    }

    @Override
    public boolean declaresNoExports(CompanyId company) {
        return Look.once(
                new Declared(company),
                () -> declarations
                        .findById(company)
                        .filter(NoExportsDeclaration::stands)
                        .isPresent());
    }

    @Override
    public Set<CompanyId> declareNoExports(Collection<CompanyId> companies) {
        return declarations.findByCompanyIdIn(companies).stream()
                .filter(NoExportsDeclaration::stands)
                .map(NoExportsDeclaration::company)
                .collect(toSet());
    }

    @Override
    public List<EstablishmentAbroad> establishments(CompanyId company) {
        return Look.once(
                new Abroad(company),
                () -> establishments.findByCompanyIdAndWithdrawnFalseOrderById(company).stream()
                        .map(establishment -> establishment.details().record())
                        .toList());
    }
}
