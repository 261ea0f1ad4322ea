package org.zarpe.companies.queries;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyLines;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.domain.Declarations;
import org.zarpe.companies.domain.Entries;
import org.zarpe.companies.domain.Entry;
import org.zarpe.companies.domain.EstablishmentLedger;
import org.zarpe.companies.domain.ExportLedger;
import org.zarpe.companies.domain.FactLedger;
import org.zarpe.companies.domain.Member;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.companies.domain.Product;
import org.zarpe.companies.domain.Products;
import org.zarpe.companies.domain.RecordedFact;
import org.zarpe.companies.domain.Team;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;

/** A look at figures is written down where a director takes it, so nothing here is read only. */
@Component
@Transactional
class LineReader implements CompanyLines {

    private final CompanyAccess access;
    private final Team team;
    private final Products products;
    private final ExportLedger exports;
    private final EstablishmentLedger establishments;
    private final FactLedger facts;
    private final Declarations declarations;

    LineReader(
            CompanyAccess access,
            Team team,
            Products products,
            ExportLedger exports,
            EstablishmentLedger establishments,
            FactLedger facts,
            Declarations declarations) {
        this.access = access;
        this.team = team;
        this.products = products;
        this.exports = exports;
        this.establishments = establishments;
        this.facts = facts;
        this.declarations = declarations;
    }

    @Override
    public List<Line<Colleague>> people(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_FILE, company);
        return lines(team, company, LineReader::colleague);
    }

    @Override
    public List<Line<Offer>> products(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_FILE, company);
        return lines(products, company, LineReader::offer);
    }

    @Override
    public List<Line<ExportRecord>> exports(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_FIGURES, company);
        return lines(exports, company, details -> details.record());
    }

    @Override
    public List<Line<EstablishmentAbroad>> establishments(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_FILE, company);
        return lines(establishments, company, details -> details.record());
    }

    @Override
    public List<Figure> figures(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_FIGURES, company);
        return facts.findByCompanyIdOrderByAtAscIdAsc(company).stream()
                .map(LineReader::figure)
                .toList();
    }

    @Override
    public Optional<Declaration> noExports(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_FIGURES, company);
        return declarations.findById(company).map(LineReader::declaration);
    }

    private static <D, T, E extends Entry<D>> List<Line<T>> lines(
            Entries<E> entries, CompanyId company, Function<D, T> content) {
        return entries.findByCompanyIdAndWithdrawnFalseOrderById(company).stream()
                .map(entry -> new Line<>(entry.id(), content.apply(entry.details()), entry.version()))
                .toList();
    }

    private static Colleague colleague(Member.Details details) {
        return new Colleague(
                details.name(), details.position(), details.mail(), details.phone(), details.foreignTrade());
    }

    private static Offer offer(Product.Details details) {
        return new Offer(details.name(), details.hsCode());
    }

    private static Figure figure(RecordedFact fact) {
        return new Figure(fact.id(), fact.fact(), fact.corrects(), !fact.stands(), fact.at());
    }

    private static Declaration declaration(NoExportsDeclaration declaration) {
        return new Declaration(declaration.source(), declaration.stands(), declaration.at(), declaration.version());
    }
}
