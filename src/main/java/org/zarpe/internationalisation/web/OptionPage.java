package org.zarpe.internationalisation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of a market option.
 *
 * @param version null for a new one
 * @param differences what somebody else saved meanwhile, none on a fresh form
 */
public record OptionPage(
        CompanyFile file,
        UUID id,
        @Nullable Long version,
        Typed form,
        List<Option> countries,
        List<Option> modes,
        List<Difference> differences)
        implements Page {

    public String address() {
        return "/companies/" + file.company().id() + "/markets";
    }

    public String action() {
        return version == null ? address() + "/options" : address() + "/options/" + id;
    }
}
