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
import org.zarpe.companies.domain.Entry;
import org.zarpe.companies.domain.Member;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.companies.domain.Product;
import org.zarpe.companies.domain.RecordedFact;
import org.zarpe.identity.Actor;

@Component
@Transactional(readOnly = true)
class LineReader implements CompanyLines {

    private final FileReader files;
    private final Declarations declarations;
    private final CompanyAccess access;

    LineReader(FileReader files, Declarations declarations, CompanyAccess access) {
        this.files = files;
        this.declarations = declarations;
        this.access = access;
    }

    @Override
    public List<Line<Colleague>> people(Actor actor, CompanyId company) {
        return lines(files.read(actor, company).team(), LineReader::colleague);
    }

    @Override
    public List<Line<Offer>> products(Actor actor, CompanyId company) {
        return lines(files.read(actor, company).products(), LineReader::offer);
    }

    @Override
    public List<Line<ExportRecord>> exports(Actor actor, CompanyId company) {
        return lines(files.read(actor, company).exports(), details -> details.record());
    }

    @Override
    public List<Line<EstablishmentAbroad>> establishments(Actor actor, CompanyId company) {
        return lines(files.read(actor, company).establishments(), details -> details.record());
    }

    @Override
    public List<Figure> figures(Actor actor, CompanyId company) {
        return files.read(actor, company).facts().stream()
                .map(LineReader::figure)
                .toList();
    }

    @Override
    public Optional<Declaration> noExports(Actor actor, CompanyId company) {
        access.mustSee(actor, company);
        return declarations.findById(company).map(LineReader::declaration);
    }

    private static <D, T> List<Line<T>> lines(List<? extends Entry<D>> entries, Function<D, T> content) {
        return entries.stream()
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
        return new Declaration(
                declaration.source(), declaration.stands(), declaration.at(), declaration.version());
    }
}
