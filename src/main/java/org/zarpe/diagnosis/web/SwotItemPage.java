package org.zarpe.diagnosis.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of one SWOT item.
 *
 * @param version null for a new one
 * @param differences from what somebody else saved meanwhile
 */
public record SwotItemPage(
        CompanyFile file,
        UUID id,
        @Nullable Long version,
        Typed form,
        List<Option> quadrants,
        List<Option> importances,
        List<Option> sources,
        List<Difference> differences)
        implements Page {

    public String address() {
        return "/companies/" + file.company().id() + "/swot/items/" + id;
    }
}
