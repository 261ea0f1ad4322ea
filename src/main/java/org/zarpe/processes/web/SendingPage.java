package org.zarpe.processes.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Naming who shall approve a draft, and from when it shall hold. @param candidates those who sign in and may approve */
public record SendingPage(
        CompanyFile file, ControlledDocument document, int number, long version, Typed typed, List<Option> candidates)
        implements Page {

    public String address() {
        return Addresses.document(file.company().id(), document.id());
    }

    public String action() {
        return address() + "/sending";
    }
}
