package org.zarpe.privacy.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.privacy.ApproveUses;
import org.zarpe.privacy.Use;
import org.zarpe.privacy.domain.Stand;
import org.zarpe.privacy.domain.Statement;

/** What a company allows, and saying so. A second click is answered as the first. */
@Component
@Transactional
public class StateUses implements ApproveUses {

    private final ConsentBook book;
    private final CompanyAccess access;
    private final Clock clock;

    StateUses(ConsentBook book, CompanyAccess access, Clock clock) {
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Stand> of(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_USES, company);
        return book.of(company);
    }

    @Override
    public void allow(Actor manager, CompanyId company, Use use) {
        state(manager, company, use, true);
    }

    @Override
    public void withdraw(Actor manager, CompanyId company, Use use) {
        state(manager, company, use, false);
    }

    private void state(Actor manager, CompanyId company, Use use, boolean given) {
        access.must(manager, Permission.APPROVE_USES, company);
        if (book.of(company, use).isAllowed() != given) {
            book.add(company, use, new Statement(given, LocalDate.now(clock), manager.person()));
        }
    }
}
