package org.zarpe.reviews.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.BrowserSecrets;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AnswerAudits;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.WrittenFields;

/** Going through an audit, phone in hand: each answer by itself where a script sends it, a foundation at a time where none runs. */
@RestController
@RequestMapping("/companies/{company}/audits/{audit}")
class ChecklistController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final ReviewShelf shelf;
    private final AnswerAudits answers;
    private final BrowserSecrets secrets;
    private final Dictionary dictionary;

    ChecklistController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            ReviewShelf shelf,
            AnswerAudits answers,
            BrowserSecrets secrets,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.answers = answers;
        this.secrets = secrets;
        this.dictionary = dictionary;
    }

    @GetMapping("/checklist")
    ChecklistPage page(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID audit) {
        return page(actor, language, company, audit, Map.of(), List.of());
    }

    @PostMapping("/checklist/{section}")
    ResponseEntity<Page> saveSection(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID audit,
            @PathVariable String section,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        Faults faults = new Faults();
        for (Requirement question : shelf.audit(actor, company, audit).questions()) {
            for (String item : List.of(question.id(), ChecklistView.NOTE + question.id())) {
                if (question.foundation().equals(section)
                        && sent.containsKey(item)
                        && answer(actor, company, audit, item, sent.getOrDefault(item, ""), sent.get("version." + item))
                                instanceof Outcome.Refused<Long> refused) {
                    faults.add(
                            refused.reasons().stream().map(one -> at(item, one)).toList());
                }
            }
        }
        if (faults.none()) {
            return Answers.seeOther(
                    Addresses.audit(company, audit) + "/checklist#" + after(actor, company, audit, section));
        }
        ChecklistPage again = page(actor, language, company, audit, sent, faults.all());
        return faults.all().stream().anyMatch(Refusal::isStale) ? Answers.stale(again) : Answers.refused(again);
    }

    @PostMapping("/answers/{item}")
    ResponseEntity<Page> saveAnswer(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID audit,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String value,
            @RequestParam @Nullable String version,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.must(actor, Permission.KEEP_AUDITS, company);
        List<Refusal> reasons =
                answer(actor, company, audit, item, value, version) instanceof Outcome.Refused<Long> refused
                        ? refused.reasons().stream().map(one -> at(item, one)).toList()
                        : List.of();
        HttpStatus status = reasons.isEmpty()
                ? HttpStatus.OK
                : reasons.stream().anyMatch(Refusal::isStale) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        if (part == null) {
            return reasons.isEmpty()
                    ? Answers.seeOther(Addresses.audit(company, audit) + "/checklist#" + item)
                    : ResponseEntity.status(status)
                            .body(page(actor, language, company, audit, Map.of(item, value), reasons));
        }
        ChecklistView view = view(actor, language, company, audit);
        return ResponseEntity.status(status)
                .body(new AnsweredPart(
                        view.item(item, value, reasons),
                        view.checklist().answered(),
                        view.checklist().questions().size(),
                        view.progress()));
    }

    private Outcome<Long> answer(
            Actor actor, CompanyId company, UUID audit, String item, String typed, @Nullable String version) {
        long seen = version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
        if (item.startsWith(ChecklistView.NOTE)) {
            String requirement = item.substring(ChecklistView.NOTE.length());
            Checklist checklist = shelf.audit(actor, company, audit);
            return answers.note(
                    actor,
                    company,
                    audit,
                    requirement,
                    new Worded(checklist.answer(checklist.question(requirement)).note()).of(typed),
                    seen);
        }
        Faults faults = new Faults();
        Finding finding = new WrittenFields(Map.of("finding", typed), faults).choice("finding", Finding.class);
        return faults.none()
                ? answers.find(actor, company, audit, item, finding, seen)
                : Outcome.refused(Refusal.of("choose-one"));
    }

    /** Beside the field it belongs to; whatever concerns the whole audit stands beside the field that was sent. */
    private static Refusal at(String item, Refusal reason) {
        return new Refusal(reason.code(), item, reason.arguments());
    }

    private ChecklistPage page(
            Actor actor,
            Language language,
            CompanyId company,
            UUID id,
            Map<String, String> sent,
            List<Refusal> reasons) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.KEEP_AUDITS);
        ChecklistView view = view(actor, language, company, id);
        Checklist checklist = view.checklist();
        Typed faults = new Typed(Map.of(), reasons);
        return new ChecklistPage(
                file,
                checklist.audit(),
                actor.person().value(),
                secrets.of(actor),
                view.sections(sent, faults),
                checklist.answered(),
                checklist.questions().size(),
                view.options(),
                checklist.open().stream().findFirst().map(Requirement::id).orElse(null),
                closed(actor, checklist.audit()),
                faults);
    }

    private ChecklistView view(Actor actor, Language language, CompanyId company, UUID id) {
        Checklist checklist = shelf.audit(actor, company, id);
        return new ChecklistView(checklist, enrolments.packOf(enrolled(checklist.audit())), dictionary.in(language));
    }

    private @Nullable Refusal closed(Actor actor, Audit audit) {
        Outcome<Audit> open = enrolled(audit)
                .ifKeptUp()
                .then(ongoing -> audit.ifPlanned())
                .then(planned -> planned.isGoneThroughBy(actor.person())
                        ? Outcome.done(planned)
                        : Outcome.refused(Refusal.of(
                                "auditor-answers", planned.terms().auditor().name())));
        return open instanceof Outcome.Refused<Audit> refused
                ? refused.reasons().getFirst()
                : null;
    }

    private Enrolled enrolled(Audit audit) {
        return enrolments.get(new EnrolmentId(audit.enrolmentId()));
    }

    private String after(Actor actor, CompanyId company, UUID audit, String section) {
        List<String> sections = shelf.audit(actor, company, audit).questions().stream()
                .map(Requirement::foundation)
                .distinct()
                .toList();
        int next = sections.indexOf(section) + 1;
        return next < sections.size() ? sections.get(next) : "end";
    }
}
