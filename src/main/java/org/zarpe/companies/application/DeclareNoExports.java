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
import org.zarpe.identity.Permission;
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
        return declare(actor, company, source, version(declarations.findById(company)));
    }

    /** @param seen the version the form was made from, 0 where nobody had declared anything; said with the same words twice, it is said once */
    public Outcome<CompanyId> declare(Actor actor, CompanyId company, String source, long seen) {
        access.must(actor, Permission.CHANGE_FIGURES, company);
        String words = source.strip();
        Optional<NoExportsDeclaration> former = declarations.findById(company);
        if (former.filter(standing -> standing.says(words)).isPresent()) {
            return Outcome.done(company);
        }
        if (version(former) != seen) {
            return Outcome.refused(Refusal.stale());
        }
        return new Faults()
                .required("source", source, FactRules.LONGEST_SOURCE)
                .or(() -> keep(company, former, words, actor.person().value()));
    }

    /** Also one that was withdrawn: the next one follows it. */
    @Transactional(readOnly = true)
    public Optional<NoExportsDeclaration> latest(Actor actor, CompanyId company) {
        access.must(actor, Permission.CHANGE_FIGURES, company);
        return declarations.findById(company);
    }

    private CompanyId keep(CompanyId company, Optional<NoExportsDeclaration> former, String source, UUID by) {
        former.ifPresent(one -> one.declareAgain(source, by, clock.instant()));
        declarations.save(former.orElseGet(() -> NoExportsDeclaration.declare(company, source, by, clock.instant())));
        return company;
    }

    private static long version(Optional<NoExportsDeclaration> former) {
        return former.map(NoExportsDeclaration::version).orElse(0L);
    }

    public Outcome<CompanyId> withdraw(Actor actor, CompanyId company, long version) {
        access.must(actor, Permission.CHANGE_FIGURES, company);
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
