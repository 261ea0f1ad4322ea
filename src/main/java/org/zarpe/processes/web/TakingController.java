package org.zarpe.processes.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** "Take the key processes", with a choice of which. */
@RestController
@RequestMapping("/companies/{company}/processes/taking")
class TakingController {

    private static final String PREFIX = "process.";

    private final CompanyFile.Cabinet cabinet;
    private final Enrolments enrolments;
    private final ProcessShelf shelf;
    private final KeepProcesses processes;

    TakingController(CompanyFile.Cabinet cabinet, Enrolments enrolments, ProcessShelf shelf, KeepProcesses processes) {
        this.cabinet = cabinet;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.processes = processes;
    }

    @GetMapping
    TakingPage choose(Actor actor, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES);
        List<KeyProcess> offered = offered(actor, company);
        Typed typed = Typed.blank();
        for (KeyProcess one : offered) {
            typed = typed.with(PREFIX + one.id(), "true");
        }
        return new TakingPage(file, offered, typed);
    }

    @PostMapping
    ResponseEntity<Page> take(Actor actor, @PathVariable CompanyId company, @RequestParam Map<String, String> sent) {
        List<String> chosen = sent.keySet().stream()
                .filter(field -> field.startsWith(PREFIX))
                .map(field -> field.substring(PREFIX.length()))
                .toList();
        return switch (processes.take(actor, company, chosen)) {
            case Outcome.Done<?> done -> Answers.seeOther(Addresses.tab(company));
            case Outcome.Refused<?> refused ->
                Answers.refused(new TakingPage(
                        cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_PROCESSES),
                        offered(actor, company),
                        Typed.of(sent).refused(refused.reasons())));
        };
    }

    private List<KeyProcess> offered(Actor actor, CompanyId company) {
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        List<String> there = shelf.processes(actor, enrolled).stream()
                .map(one -> one.keyProcess() == null ? "" : one.keyProcess())
                .toList();
        return enrolments.packOf(enrolled).processes().stream()
                .filter(one -> !there.contains(one.id()))
                .toList();
    }
}
