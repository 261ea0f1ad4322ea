package org.zarpe.internationalisation.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** @param id of the objective to be stated */
public record ObjectivePage(
        CompanyFile file, UUID id, long version, Typed form, List<Option> measures, List<Difference> differences)
        implements Page {

    public String address() {
        return "/companies/" + file.company().id() + "/markets";
    }
}
