package org.zarpe.cases.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.application.IssueGranted;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;

/** The case of a company, and what is left to do when it was granted and its certificate could not be made. */
@RestController
class CaseController {

    private final CaseReading reading;
    private final CaseShelf shelf;
    private final CompanyAccess access;
    private final IssueGranted issuing;

    CaseController(CaseReading reading, CaseShelf shelf, CompanyAccess access, IssueGranted issuing) {
        this.reading = reading;
        this.shelf = shelf;
        this.access = access;
        this.issuing = issuing;
    }

    @GetMapping("/companies/{company}/case")
    ResponseEntity<Page> now(Actor actor, Language language, @PathVariable CompanyId company) {
        return Answers.page(reading.now(actor, language, company));
    }

    @GetMapping("/companies/{company}/cases/{id}")
    CasePage one(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable CaseId id) {
        return reading.one(actor, language, company, id);
    }

    /** Once more, after somebody made the key that was missing. */
    @PostMapping("/companies/{company}/case/certificate")
    ResponseEntity<Page> issue(
            Actor actor, Language language, @PathVariable CompanyId company, @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.RUN_CASES, company);
        List<CaseShelf.Kept> all = shelf.of(actor, company);
        Outcome<String> issued = all.isEmpty()
                ? Outcome.refused(Refusal.of("case-not-there-yet"))
                : issuing.issue(all.getFirst().opened().id());
        return switch (issued) {
            case Outcome.Done<String> done -> Answers.seeOther(Addresses.of(company));
            case Outcome.Refused<String> refused -> {
                Page page = reading.now(actor, language, company);
                yield Answers.refused(page instanceof CasePage shown ? shown.because(refused.reasons()) : page);
            }
        };
    }
}
