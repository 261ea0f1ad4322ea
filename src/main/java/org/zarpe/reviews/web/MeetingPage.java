package org.zarpe.reviews.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of a meeting: when, who, and what came of it.
 *
 * @param number null for a new one
 * @param version null for a new one
 */
public record MeetingPage(
        CompanyFile file,
        UUID id,
        @Nullable String number,
        @Nullable Long version,
        Typed typed,
        List<Difference> differences)
        implements Page {

    public boolean isNew() {
        return number == null;
    }

    public String back() {
        return isNew()
                ? Addresses.reviews(file.company().id())
                : Addresses.review(file.company().id(), id);
    }

    public String action() {
        return isNew() ? back() : back() + "/meeting";
    }
}
