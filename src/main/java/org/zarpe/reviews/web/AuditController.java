package org.zarpe.reviews.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.zarpe.reviews.AnswerAudits;
import org.zarpe.reviews.PlanAudits;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Paper;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.WrittenFields;

/** An internal audit: read, printed, followed up, closed, called off. */
@RestController
@RequestMapping("/companies/{company}/audits/{audit}")
class AuditController {

    private final AuditReading reading;
    private final CompanyFile.Cabinet cabinet;
    private final ReviewShelf shelf;
    private final AuditChoices choices;
    private final PlanAudits planning;
    private final AnswerAudits answering;
    private final Paper paper;
    private final Dictionary dictionary;
    private final Clock clock;

    AuditController(
            AuditReading reading,
            CompanyFile.Cabinet cabinet,
            ReviewShelf shelf,
            AuditChoices choices,
            PlanAudits planning,
            AnswerAudits answering,
            Paper paper,
            Dictionary dictionary,
            Clock clock) {
        this.reading = reading;
        this.cabinet = cabinet;
        this.shelf = shelf;
        this.choices = choices;
        this.planning = planning;
        this.answering = answering;
        this.paper = paper;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping
    AuditPage page(Actor actor, @PathVariable CompanyId company, @PathVariable UUID audit) {
        return reading.page(actor, company, audit);
    }

    @PostMapping("/findings/{requirement}/nonconformity")
    ResponseEntity<Page> raise(
            Actor actor, @PathVariable CompanyId company, @PathVariable UUID audit, @PathVariable String requirement) {
        return reading.after(actor, company, audit, Map.of(), answering.raise(actor, company, audit, requirement));
    }

    @PostMapping("/closing")
    ResponseEntity<Page> close(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID audit,
            @RequestParam Map<String, String> sent) {
        return reading.after(
                actor,
                company,
                audit,
                sent,
                planning.close(
                        actor,
                        company,
                        audit,
                        new Worded(Text.NOTHING).of(fields(sent).text("conclusion"))));
    }

    @PostMapping("/cancellation")
    ResponseEntity<Page> callOff(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID audit,
            @RequestParam Map<String, String> sent) {
        return reading.after(
                actor,
                company,
                audit,
                sent,
                planning.callOff(actor, company, audit, fields(sent).text("reason")));
    }

    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID audit) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_REVIEWS);
        Checklist checklist = shelf.audit(actor, company, audit);
        String title = dictionary
                .in(language)
                .of("reviews.audit.title", checklist.audit().number());
        byte[] pdf = paper.pdf(
                title,
                new AuditPaperPage(
                        file.company().name(),
                        checklist,
                        choices.scope(actor, checklist.audit()),
                        LocalDate.now(clock)),
                language);
        return printed(checklist.audit().number() + ".pdf", pdf);
    }

    static ResponseEntity<byte[]> printed(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    private static WrittenFields fields(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults());
    }
}
