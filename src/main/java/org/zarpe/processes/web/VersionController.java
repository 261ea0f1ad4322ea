package org.zarpe.processes.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.processes.domain.Approval;
import org.zarpe.processes.domain.Change;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Paper;

/** One version, on the screen and on paper. */
@RestController
@RequestMapping("/companies/{company}/documents/{document}/versions")
class VersionController {

    private final CompanyFile.Cabinet cabinet;
    private final ProcessShelf shelf;
    private final People people;
    private final Paper paper;
    private final Clock clock;

    VersionController(CompanyFile.Cabinet cabinet, ProcessShelf shelf, People people, Paper paper, Clock clock) {
        this.cabinet = cabinet;
        this.shelf = shelf;
        this.people = people;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/{number}")
    VersionPage page(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable int number) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_PROCESSES);
        Kept kept = shelf.document(actor, company, document);
        DocumentVersion version = version(kept, number);
        DocumentVersion before = kept.versions().before(version).orElse(null);
        return new VersionPage(
                file,
                kept.document(),
                version,
                kept.versions().standing(version, kept.today()),
                people.nameOf(version.author()),
                before == null ? null : before.number(),
                before == null ? List.of() : Change.between(before.text(), version.text(), language),
                version.asked().stream().map(this::asked).toList());
    }

    @GetMapping("/{number}/paper")
    ResponseEntity<byte[]> paper(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable int number) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_PROCESSES);
        Kept kept = shelf.document(actor, company, document);
        DocumentVersion version = version(kept, number);
        byte[] pdf = paper.pdf(
                kept.document().number() + " " + kept.document().title().in(language),
                new DocumentPaperPage(
                        file.company().name(),
                        kept.document(),
                        version,
                        kept.versions().standing(version, kept.today()),
                        people.nameOf(version.author()),
                        version.asked().stream().map(this::asked).toList(),
                        kept.today()),
                language);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "%s-v%d.pdf".formatted(kept.document().number(), number),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    private static DocumentVersion version(Kept kept, int number) {
        return kept.versions()
                .numbered(number)
                .orElseThrow(() -> new NoSuchElementException(
                        "no version " + number + " of " + kept.document().id()));
    }

    private DocumentPage.Asked asked(Approval approval) {
        return DocumentPage.Asked.of(approval, people, clock.getZone());
    }
}
