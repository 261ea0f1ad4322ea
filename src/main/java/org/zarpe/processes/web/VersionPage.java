package org.zarpe.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.Standing;
import org.zarpe.processes.domain.Change;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.shared.web.Page;

/**
 * One version of a document, and what is different from the one before it.
 *
 * @param before number of the version before, null of the first
 * @param changes empty where nothing was changed, null where one of both is a file in which nothing can be read
 */
public record VersionPage(
        CompanyFile file,
        ControlledDocument document,
        DocumentVersion version,
        Standing standing,
        String author,
        @Nullable Integer before,
        @Nullable List<Change> changes,
        List<DocumentPage.Asked> asked)
        implements Page {

    public String address() {
        return Addresses.document(file.company().id(), document.id());
    }
}
