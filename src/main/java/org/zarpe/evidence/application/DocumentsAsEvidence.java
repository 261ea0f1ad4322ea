package org.zarpe.evidence.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.evidence.Told;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.Edition;
import org.zarpe.processes.ManagementSystem.OnFile;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** Versions of documents that are or were in force. */
@Component
class DocumentsAsEvidence implements SystemRecords {

    private final ManagementSystem system;
    private final CompanyAccess access;

    DocumentsAsEvidence(ManagementSystem system, CompanyAccess access) {
        this.system = system;
        this.access = access;
    }

    @Override
    public String sort() {
        return "document";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        if (!access.may(actor, Permission.SEE_PROCESSES, enrolled.company())) {
            return List.of();
        }
        return system.documents(actor, enrolled).stream()
                .flatMap(document -> versions(actor, enrolled, document))
                .toList();
    }

    private Stream<Entry> versions(Actor actor, Enrolled enrolled, OnFile document) {
        return system.versions(actor, enrolled, document.id()).stream()
                .filter(edition -> edition.effectiveFrom() != null)
                .map(edition -> new Entry(
                        edition.id().toString(),
                        name(document, edition),
                        "/companies/" + enrolled.company() + "/documents/" + document.id() + "/versions/"
                                + edition.number(),
                        edition.effectiveFrom(),
                        says(document, edition)));
    }

    private static List<String> says(OnFile document, Edition edition) {
        GivenFile file = edition.file();
        return Told.of(
                document.number(),
                document.title(),
                edition.number(),
                edition.effectiveFrom(),
                edition.text().words(),
                file == null ? null : file.sha256());
    }

    private static Text name(OnFile document, Edition edition) {
        String number = document.number() + " ";
        String version = ", v" + edition.number();
        return new Text(
                number + document.title().es() + version,
                number + document.title().en() + version);
    }
}
