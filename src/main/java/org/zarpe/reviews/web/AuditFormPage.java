package org.zarpe.reviews.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * Planning an audit, or planning it anew.
 *
 * @param number null for a new one
 * @param version null for a new one
 */
public record AuditFormPage(
        CompanyFile file,
        UUID id,
        @Nullable String number,
        @Nullable Long version,
        Typed typed,
        List<Option> auditors,
        List<Option> processes,
        List<Option> foundations,
        List<Difference> differences)
        implements Page {

    public boolean isNew() {
        return number == null;
    }

    public String back() {
        return isNew()
                ? Addresses.audits(file.company().id())
                : Addresses.audit(file.company().id(), id);
    }

    public String action() {
        return isNew() ? back() : back() + "/plan";
    }

    AuditFormPage beside(List<Difference> differences) {
        return new AuditFormPage(file, id, number, version, typed, auditors, processes, foundations, differences);
    }
}
