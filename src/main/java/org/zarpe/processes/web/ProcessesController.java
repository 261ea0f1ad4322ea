package org.zarpe.processes.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.FlowMap;

@RestController
class ProcessesController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ProcessShelf shelf;

    ProcessesController(CompanyFile.Cabinet cabinet, CompanyAccess access, Enrolments enrolments, ProcessShelf shelf) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
    }

    @GetMapping("/companies/{company}/processes")
    ProcessesPage page(Actor actor, Language language, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_PROCESSES);
        Optional<Enrolled> enrolled = enrolments.current(company);
        if (enrolled.isEmpty()) {
            return ProcessesPage.empty(file);
        }
        List<CompanyProcess> all = shelf.processes(actor, enrolled.get());
        List<CompanyProcess> used = all.stream().filter(CompanyProcess::inUse).toList();
        List<Kept> documents = shelf.documents(actor, enrolled.get());
        return new ProcessesPage(
                file,
                true,
                enrolled.get().isKeptUp() && access.may(actor, Permission.KEEP_PROCESSES, company),
                enrolments.packOf(enrolled.get()).processes().stream()
                        .anyMatch(key -> all.stream().noneMatch(one -> key.id().equals(one.keyProcess()))),
                new FlowMap(
                        used.stream().map(one -> box(company, one, language)).toList()),
                used.stream()
                        .map(one -> line(actor, company, one, used, documents))
                        .toList(),
                all.stream()
                        .filter(one -> !one.inUse())
                        .map(one -> line(actor, company, one, used, documents))
                        .toList(),
                documents.stream()
                        .map(one -> DocumentLine.of(company, one, actor.person()))
                        .toList());
    }

    private static FlowMap.Box box(CompanyId company, CompanyProcess process, Language language) {
        return new FlowMap.Box(
                process.id().toString(),
                process.terms().name().in(language),
                process.terms().owner().in(language),
                Addresses.process(company, process.id()),
                process.terms().feeds().stream().map(UUID::toString).toList());
    }

    private static ProcessLine line(
            Actor actor, CompanyId company, CompanyProcess process, List<CompanyProcess> used, List<Kept> documents) {
        return new ProcessLine(
                process.id(),
                Addresses.process(company, process.id()),
                process.terms().name(),
                process.terms().owner(),
                names(process.before(used)),
                names(process.after(used)),
                documents.stream()
                        .filter(kept -> Objects.equals(kept.document().processId(), process.id()))
                        .map(kept -> DocumentLine.of(company, kept, actor.person()))
                        .toList());
    }

    private static List<Text> names(List<CompanyProcess> processes) {
        return processes.stream().map(one -> one.terms().name()).toList();
    }
}
