package org.zarpe.processes.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.shared.files.FileKind;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Filing a record. */
public record RecordFormPage(CompanyFile file, ControlledDocument document, UUID id, Typed typed) implements Page {

    /** Named one by one: an iPhone then sends its photos as JPEG. */
    public String accept() {
        return Arrays.stream(FileKind.values()).map(FileKind::mediaType).collect(Collectors.joining(","));
    }

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
