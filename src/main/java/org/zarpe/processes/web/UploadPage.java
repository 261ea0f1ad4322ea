package org.zarpe.processes.web;

import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * Giving the file of a draft.
 *
 * @param number of the version
 * @param given the file it has already, null where it has none
 */
public record UploadPage(
        CompanyFile file,
        ControlledDocument document,
        int number,
        long version,
        @Nullable GivenFile given,
        Typed typed) implements Page {

    public String address() {
        return Addresses.document(file.company().id(), document.id());
    }

    public String action() {
        return address() + "/draft/file";
    }

    public long most() {
        return UploadDocuments.LARGEST / (1024 * 1024);
    }
}
