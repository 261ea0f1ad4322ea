package org.zarpe.processes.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Choosing among the key processes of the method. @param offered those the company has not taken */
public record TakingPage(CompanyFile file, List<KeyProcess> offered, Typed typed) implements Page {

    public String tab() {
        return Addresses.tab(file.company().id());
    }
}
