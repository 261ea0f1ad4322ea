package org.zarpe.reviews.queries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.evidence.Told;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.reviews.AuditBooks;
import org.zarpe.reviews.AuditBooks.Known;
import org.zarpe.reviews.AuditState;
import org.zarpe.shared.Text;

/** Internal audits that were gone through to the end. */
@Component
@Transactional(readOnly = true)
class AuditsAsEvidence implements SystemRecords {

    private final AuditBooks books;
    private final CompanyAccess access;

    AuditsAsEvidence(AuditBooks books, CompanyAccess access) {
        this.books = books;
        this.access = access;
    }

    @Override
    public String sort() {
        return "internal-audit";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        if (!access.may(actor, Permission.SEE_REVIEWS, enrolled.company())) {
            return List.of();
        }
        return books.audits(actor, enrolled).stream()
                .filter(audit -> audit.state() == AuditState.CLOSED)
                .map(audit -> new Entry(
                        audit.id().toString(),
                        new Text(audit.number(), audit.number()),
                        "/companies/" + enrolled.company() + "/audits/" + audit.id(),
                        audit.endedOn(),
                        says(audit)))
                .toList();
    }

    private static List<String> says(Known audit) {
        return Told.of(
                audit.number(),
                audit.endedOn(),
                audit.conclusion(),
                audit.found().stream()
                        .map(found -> Told.of(found.requirement(), found.finding(), found.note()))
                        .toList());
    }
}
