package org.zarpe.companies.queries;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Declarations;
import org.zarpe.companies.domain.EstablishmentLedger;
import org.zarpe.companies.domain.ExportLedger;
import org.zarpe.companies.domain.FactLedger;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.companies.domain.Products;
import org.zarpe.companies.domain.Team;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;

/** Reads a company file as it stands. */
@Component
public class FileReader {

    private final Team team;
    private final Products products;
    private final FactLedger facts;
    private final ExportLedger exports;
    private final Declarations declarations;
    private final EstablishmentLedger establishments;
    private final CompanyAccess access;

    FileReader(
            Team team,
            Products products,
            FactLedger facts,
            ExportLedger exports,
            Declarations declarations,
            EstablishmentLedger establishments,
            CompanyAccess access) {
        this.team = team;
        this.products = products;
        this.facts = facts;
        this.exports = exports;
        this.declarations = declarations;
        this.establishments = establishments;
        this.access = access;
    }

    /** Writes down a director's look at the figures. */
    @Transactional
    public FileContents read(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_FILE, company);
        return new FileContents(
                team.findByCompanyIdAndWithdrawnFalseOrderById(company),
                products.findByCompanyIdAndWithdrawnFalseOrderById(company),
                figures(actor, company),
                establishments.findByCompanyIdAndWithdrawnFalseOrderById(company));
    }

    private Optional<FileContents.Figures> figures(Actor actor, CompanyId company) {
        if (!actor.may(Permission.SEE_FIGURES)) {
            return Optional.empty();
        }
        access.must(actor, Permission.SEE_FIGURES, company);
        return Optional.of(new FileContents.Figures(
                facts.findByCompanyIdOrderByAtAscIdAsc(company),
                exports.findByCompanyIdAndWithdrawnFalseOrderById(company),
                declarations.findById(company).filter(NoExportsDeclaration::stands)));
    }
}
