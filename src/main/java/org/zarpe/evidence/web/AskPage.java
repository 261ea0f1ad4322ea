package org.zarpe.evidence.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Asking a company for evidence. */
public record AskPage(CompanyFile file, UUID id, Typed typed, List<Option> requirements) implements Page {

    public String back() {
        return Addresses.shelf(file.company().id());
    }
}
