package org.zarpe.companies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Typed;

/**
 * A form of the company file as it stands.
 *
 * @param back where one came from
 * @param version of what is being changed, null for something new
 * @param differences what somebody else saved meanwhile, empty when nobody did
 * @param withdrawal where the entry is withdrawn, null where there is nothing to withdraw
 */
public record EntryForm(
        String action,
        String back,
        Typed typed,
        @Nullable Long version,
        List<Difference> differences,
        @Nullable String withdrawal) {

    static EntryForm blank(String action, String back, Typed typed) {
        return new EntryForm(action, back, typed, null, List.of(), null);
    }

    EntryForm against(List<Difference> theirs) {
        return new EntryForm(action, back, typed, version, theirs, withdrawal);
    }
}
