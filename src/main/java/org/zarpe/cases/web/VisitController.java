package org.zarpe.cases.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.web.FormDesk.Form;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Page;

/** Planning the day on which the assessor comes. */
@RestController
@RequestMapping("/companies/{company}/case/visit")
class VisitController {

    private final FormDesk desk;
    private final RunCases running;
    private final People people;

    VisitController(FormDesk desk, RunCases running, People people) {
        this.desk = desk;
        this.running = running;
        this.people = people;
    }

    @GetMapping
    ResponseEntity<Page> form(Actor actor, @PathVariable CompanyId company) {
        return desk.give(actor, company, form());
    }

    @PostMapping
    ResponseEntity<Page> plan(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam Map<String, String> written) {
        return desk.take(
                actor,
                language,
                company,
                form(),
                written,
                sent -> Days.read(sent.fields(), "day")
                        .then(day -> running.plan(
                                actor, company, sent.id(), day, sent.fields().text("place"), sent.seen())));
    }

    private Form form() {
        return new Form(
                Permission.RUN_CASES,
                one -> one.allows(CaseStep.VISIT_PLANNED),
                (sheet, kept) -> new VisitPage(
                        sheet,
                        kept.opened().allows(CaseStep.VISIT_PLANNED),
                        kept.opened().firstAssessor().map(people::nameOf).orElse(null),
                        kept.opened().secondAssessor().map(people::nameOf).orElse(null)));
    }
}
