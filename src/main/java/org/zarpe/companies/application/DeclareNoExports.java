package org.zarpe.companies.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Declarations;
import org.zarpe.companies.domain.FactRules;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
public class DeclareNoExports {

    private final CompanyAccess access;
    private final Declarations declarations;
    private final Clock clock;

    DeclareNoExports(CompanyAccess access, Declarations declarations, Clock clock) {
        this.access = access;
        this.declarations = declarations;
        this.clock = clock;
    }

    public Outcome<CompanyId> declare(Actor actor, CompanyId company, String source) {
        access.mustWrite(actor, company);
        UUID by = actor.person().value();
        return new Faults().required("source", source, FactRules.LONGEST_SOURCE).or(() -> {
            Optional<NoExportsDeclaration> former = declarations.findById(company);
            if (former.isEmpty()) {
                declarations.save(NoExportsDeclaration.declare(company, source.strip(), by, clock.instant()));
            } else if (!former.get().stands()) {
                former.get().declareAgain(source.strip(), by, clock.instant());
                declarations.save(former.get());
            }
            return company;
        });
    }

    public Outcome<CompanyId> withdraw(Actor actor, CompanyId company, long version) {
        access.mustWrite(actor, company);
        Optional<NoExportsDeclaration> standing = declarations.findById(company).filter(NoExportsDeclaration::stands);
        if (standing.isEmpty()) {
            return Outcome.done(company);
        }
        if (standing.get().version() != version) {
            return Outcome.refused(Refusal.stale());
        }
        standing.get().withdraw(actor.person().value(), clock.instant());
        declarations.save(standing.get());
        return Outcome.done(company);
    }
}
