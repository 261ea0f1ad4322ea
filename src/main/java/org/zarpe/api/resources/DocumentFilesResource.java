package org.zarpe.api.resources;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Offers;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.Edition;
import org.zarpe.processes.ManagementSystem.OnFile;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.web.Attachment;

/** What versions of documents say that are files. */
@RestController
@RequestMapping("/api/v1/companies/{company}/documents/{document}/versions/{edition}/file")
@Offers(Area.PROCESSES)
class DocumentFilesResource {

    private final CurrentEnrolment enrolled;
    private final ManagementSystem system;
    private final FileVault vault;

    DocumentFilesResource(CurrentEnrolment enrolled, ManagementSystem system, FileVault vault) {
        this.enrolled = enrolled;
        this.system = system;
        this.vault = vault;
    }

    @GetMapping
    ResponseEntity<Resource> get(
            Actor actor, @PathVariable CompanyId company, @PathVariable UUID document, @PathVariable UUID edition) {
        Enrolled current = enrolled.of(company);
        OnFile found = system.documents(actor, current).stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow();
        Edition version = system.versions(actor, current, document).stream()
                .filter(one -> one.id().equals(edition) && one.file() != null)
                .findFirst()
                .orElseThrow();
        GivenFile file = java.util.Objects.requireNonNull(version.file());
        return Attachment.of(
                vault,
                file.sha256(),
                file.bytes(),
                file.kind(),
                "%s-v%d.%s"
                        .formatted(found.number(), version.number(), file.kind().ending()));
    }
}
