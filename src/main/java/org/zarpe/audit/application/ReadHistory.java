package org.zarpe.audit.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.audit.domain.Recorded;
import org.zarpe.audit.queries.HistoryShelf;
import org.zarpe.audit.queries.HistoryShelf.Question;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;

/** The history of a company file. It tells what the company earns, too: a director's look is written down as one at its figures. */
@Component
@Transactional
public class ReadHistory {
    private final HistoryShelf shelf;
    private final CompanyAccess access;

    ReadHistory(HistoryShelf shelf, CompanyAccess access) {
        this.shelf = shelf;
        this.access = access;
    }

    public List<Recorded> of(Actor actor, CompanyId company, Question question) {
        access.must(actor, Permission.SEE_HISTORY, company);
        access.must(actor, Permission.SEE_FIGURES, company);
        return shelf.of(company.value(), question);
    }

    /** By which records are told that do not say by which method they were made. */
    @Transactional(readOnly = true)
    public Optional<PackRef> method(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_HISTORY, company);
        return shelf.method(company.value());
    }

    @Transactional(readOnly = true)
    public List<PersonId> people(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_HISTORY, company);
        return shelf.people(company.value()).stream().map(PersonId::new).toList();
    }
}
