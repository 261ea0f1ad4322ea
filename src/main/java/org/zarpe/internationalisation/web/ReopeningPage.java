package org.zarpe.internationalisation.web;

import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** @param id of the reopening to be made */
public record ReopeningPage(CompanyFile file, UUID id, long version, Typed form) implements Page {

    public String address() {
        return "/companies/" + file.company().id() + "/markets";
    }
}
