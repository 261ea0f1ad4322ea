package org.zarpe.processes.web;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
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
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.domain.Approval;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.queries.ProcessShelf;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Language;
import org.zarpe.shared.files.FileKind;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Paper;
import org.zarpe.shared.words.Dictionary;

/** One version, on the screen and on paper. */
@RestController
@RequestMapping("/companies/{company}/documents/{document}/versions")
class VersionController {

    private final CompanyFile.Cabinet cabinet;
    private final ProcessShelf shelf;
    private final People people;
    private final Paper paper;
    private final Dictionary dictionary;
    private final FileVault vault;
    private final Clock clock;

    VersionController(
            CompanyFile.Cabinet cabinet,
            ProcessShelf shelf,
            People people,
            Paper paper,
            Dictionary dictionary,
            FileVault vault,
            Clock clock) {
        this.cabinet = cabinet;
        this.shelf = shelf;
        this.people = people;
        this.paper = paper;
        this.dictionary = dictionary;
        this.vault = vault;
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
                before == null
                        ? List.of()
                        : shelf.changes(before, version, language).orElse(null),
                version.asked().stream().map(this::asked).toList());
    }

    @GetMapping("/{number}/paper")
    ResponseEntity<?> paper(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable int number) {
        Kept kept = kept(actor, company, document);
        DocumentVersion version = version(kept, number);
        if (version.file() != null) {
            return asItIs(company, document, number);
        }
        byte[] pdf = paper.pdf(
                kept.document().number() + " " + kept.document().title().in(language),
                printed(actor, company, kept, version),
                language);
        return Download.of(name(kept, number) + ".pdf", MediaType.APPLICATION_PDF_VALUE, pdf);
    }

    @GetMapping("/{number}/word")
    ResponseEntity<?> word(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable int number) {
        Kept kept = kept(actor, company, document);
        DocumentVersion version = version(kept, number);
        if (version.file() != null) {
            return asItIs(company, document, number);
        }
        return Download.of(
                name(kept, number) + "." + FileKind.DOCX.ending(),
                FileKind.DOCX.mediaType(),
                WordFile.of(printed(actor, company, kept, version), dictionary.in(language)));
    }

    /** The file that somebody gave, as it is; of what was written here, its print. */
    @GetMapping("/{number}/file")
    ResponseEntity<?> file(
            Actor actor, @PathVariable CompanyId company, @PathVariable UUID document, @PathVariable int number) {
        Kept kept = kept(actor, company, document);
        GivenFile file = version(kept, number).file();
        if (file == null) {
            return Answers.seeOther(Addresses.version(company, document, number) + "/paper");
        }
        return Download.of(name(kept, number), file, vault);
    }

    private Kept kept(Actor actor, CompanyId company, UUID document) {
        return shelf.document(actor, company, document);
    }

    private static String name(Kept kept, int number) {
        return "%s-v%d".formatted(kept.document().number(), number);
    }

    private DocumentPaperPage printed(Actor actor, CompanyId company, Kept kept, DocumentVersion version) {
        return new DocumentPaperPage(
                cabinet.open(actor, company, Addresses.TAB, Permission.SEE_PROCESSES)
                        .company()
                        .name(),
                kept.document(),
                version,
                kept.versions().standing(version, kept.today()),
                people.nameOf(version.author()),
                version.asked().stream().map(this::asked).toList(),
                kept.today());
    }

    /** One that is a file is not printed anew. */
    private static ResponseEntity<?> asItIs(CompanyId company, UUID document, int number) {
        return Answers.seeOther(Addresses.version(company, document, number) + "/file");
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
