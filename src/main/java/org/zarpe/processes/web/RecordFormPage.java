package org.zarpe.processes.web;

import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Filing a record. */
public record RecordFormPage(CompanyFile file, ControlledDocument document, UUID id, Typed typed) implements Page {

    public String address() {
        return Addresses.document(file.company().id(), document.id());
    }

    public String action() {
        return address() + "/records";
    }

    public long most() {
        return UploadDocuments.LARGEST / (1024 * 1024);
    }
}
