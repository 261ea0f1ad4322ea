package org.zarpe.reviews.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * An internal audit: what it looks at, how far it is, what it found.
 *
 * @param scope what it looks at, one a line
 * @param findings what does not conform or was observed
 * @param typed of the form that was refused
 */
public record AuditPage(
        CompanyFile file,
        Audit audit,
        May may,
        boolean late,
        List<Text> scope,
        int answered,
        int questions,
        int conforming,
        int unseen,
        List<Found> findings,
        Typed typed)
        implements Page {

    /** @param answer whether the questions are this person's to answer */
    public record May(boolean plan, boolean answer) {}

    /** @param nonconformity what it became, or null */
    public record Found(
            String requirement,
            String code,
            Text name,
            Finding finding,
            Text note,
            @Nullable UUID nonconformity,
            boolean awaits) {}

    public String address() {
        return Addresses.audit(file.company().id(), audit.id());
    }

    public String back() {
        return Addresses.audits(file.company().id());
    }

    public String nonconformity(Found found) {
        return Addresses.file(file.company().id()) + "/nonconformities/" + found.nonconformity();
    }

    public boolean isComplete() {
        return answered == questions;
    }

    public boolean isReadyToClose() {
        return isComplete() && findings.stream().noneMatch(Found::awaits);
    }

    AuditPage refused(Typed typed) {
        return new AuditPage(file, audit, may, late, scope, answered, questions, conforming, unseen, findings, typed);
    }
}
