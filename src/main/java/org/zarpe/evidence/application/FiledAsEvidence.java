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
import org.zarpe.processes.ManagementSystem.Filed;
import org.zarpe.processes.ManagementSystem.OnFile;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** Work that was done and filed with its form. */
@Component
class FiledAsEvidence implements SystemRecords {

    private final ManagementSystem system;
    private final CompanyAccess access;

    FiledAsEvidence(ManagementSystem system, CompanyAccess access) {
        this.system = system;
        this.access = access;
    }

    @Override
    public String sort() {
        return "filed-record";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        if (!access.may(actor, Permission.SEE_PROCESSES, enrolled.company())) {
            return List.of();
        }
        return system.documents(actor, enrolled).stream()
                .filter(document -> document.kind().isKept())
                .flatMap(document -> filed(actor, enrolled, document))
                .toList();
    }

    private Stream<Entry> filed(Actor actor, Enrolled enrolled, OnFile document) {
        String folder = "/companies/" + enrolled.company() + "/documents/" + document.id() + "/records";
        String number = document.number() + " ";
        return system.records(actor, enrolled, document.id()).stream()
                .map(one -> new Entry(
                        one.id().toString(),
                        new Text(
                                number + document.title().es(),
                                number + document.title().en()),
                        folder,
                        one.madeOn(),
                        says(document, one)));
    }

    private static List<String> says(OnFile document, Filed one) {
        GivenFile file = one.file();
        return Told.of(
                document.number(),
                one.madeOn(),
                one.note(),
                file == null ? null : file.sha256(),
                one.person(),
                one.at());
    }
}
