package org.zarpe.processes.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.web.Typed;

/**
 * What was filed under a form in a year.
 *
 * @param years in which work was filed, the latest first
 * @param mayFile whether the reader may file another
 * @param answer the form of a line that was refused
 * @param refusedAt address of that line, empty where none was
 */
public record RecordsPage(
        CompanyFile file,
        ControlledDocument document,
        List<Tab> years,
        List<RecordLine> records,
        boolean mayFile,
        boolean mayStrike,
        Typed answer,
        String refusedAt)
        implements Page {

    public String address() {
        return Addresses.document(file.company().id(), document.id());
    }
}
