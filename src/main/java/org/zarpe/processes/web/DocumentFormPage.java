package org.zarpe.processes.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * Beginning a document.
 *
 * @param ways how its first version comes to be
 * @param owners who may be named as its owner
 */
public record DocumentFormPage(
        CompanyFile file,
        UUID id,
        Typed typed,
        List<Option> kinds,
        List<Option> ways,
        List<Option> processes,
        List<String> owners)
        implements Page {

    public String tab() {
        return Addresses.tab(file.company().id());
    }

    public String action() {
        return Addresses.documents(file.company().id());
    }
}
