package org.zarpe.plans.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of a line of the continuity plan.
 *
 * @param version null for a new one
 */
public record ContinuityPage(
        CompanyFile file, UUID id, @Nullable Long version, Typed form, List<Difference> differences) implements Page {

    public String address() {
        String all = "/companies/" + file.company().id() + "/plan/continuity";
        return version == null ? all : all + "/" + id;
    }
}
