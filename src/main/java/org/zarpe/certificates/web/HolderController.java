package org.zarpe.certificates.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.certificates.Shown;
import org.zarpe.certificates.application.ShowCertificate;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.certificates.domain.Showing;
import org.zarpe.certificates.queries.CertificateShelf;
import org.zarpe.certificates.queries.CertificateShelf.Held;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The certificate in the company's file: as a buyer sees it, to take along, and what everybody may see of it. */
@RestController
@RequestMapping("/companies/{company}/certificate")
class HolderController {

    private static final String TAB = "certificate";

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CertificateShelf shelf;
    private final ShowCertificate showing;
    private final Addresses addresses;
    private final Dictionary dictionary;

    HolderController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CertificateShelf shelf,
            ShowCertificate showing,
            Addresses addresses,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.shelf = shelf;
        this.showing = showing;
        this.addresses = addresses;
        this.dictionary = dictionary;
    }

    @GetMapping
    HolderPage page(Actor actor, @PathVariable CompanyId company) {
        return new HolderPage(
                cabinet.open(actor, company, TAB, Permission.SEE_CERTIFICATE),
                shelf.heldBy(actor, company).stream()
                        .map(held -> HolderPage.Certified.of(held, addresses, shelf.now()))
                        .toList(),
                access.may(actor, Permission.SHOW_CERTIFICATE, company),
                actor.may(Permission.SEE_ALL_CERTIFICATES));
    }

    @GetMapping("/{number}/{file}")
    ResponseEntity<byte[]> form(
            Actor actor, @PathVariable CompanyId company, @PathVariable String number, @PathVariable String file) {
        SealedForm form = SealedForm.named(file).orElseThrow(() -> new NoSuchElementException("no form " + file));
        byte[] content = shelf.form(actor, company, number, form);
        return FormsController.file(number, form, content).body(content);
    }

    @GetMapping("/{number}/showing")
    ShowingPage choose(Actor actor, @PathVariable CompanyId company, @PathVariable String number) {
        CompanyFile file = cabinet.open(actor, company, TAB, Permission.SHOW_CERTIFICATE);
        Held held = shelf.held(actor, company, number);
        return new ShowingPage(file, held, typed(held.showing()), held.showing().position(), List.of());
    }

    @PostMapping("/{number}/showing")
    ResponseEntity<Page> show(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String number,
            @RequestParam Map<String, String> sent) {
        WrittenFields fields = new WrittenFields(sent, new Faults());
        String website = fields.text("website");
        Set<Shown> shown = Arrays.stream(Shown.values())
                .filter(one -> sent.containsKey(field(one)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shown.class)));
        Outcome<Showing> outcome =
                showing.show(actor, company, number, fields.version(), shown, website.isEmpty() ? null : website);
        if (outcome instanceof Outcome.Done<Showing>) {
            return Answers.seeOther("/companies/" + company + "/" + TAB);
        }
        CompanyFile file = cabinet.open(actor, company, TAB, Permission.SHOW_CERTIFICATE);
        Held held = shelf.held(actor, company, number);
        if (outcome.isStale()) {
            return Answers.stale(new ShowingPage(
                    file,
                    held,
                    Typed.of(sent),
                    held.showing().position(),
                    differences(dictionary.in(language), shown, website, held.showing())));
        }
        Outcome.Refused<Showing> refused = (Outcome.Refused<Showing>) outcome;
        return Answers.refused(
                new ShowingPage(file, held, Typed.of(sent).refused(refused.reasons()), fields.version(), List.of()));
    }

    static String field(Shown shown) {
        return "shown." + Words.kebab(shown);
    }

    private static Typed typed(Showing showing) {
        Typed typed = Typed.blank().with("website", showing.website());
        for (Shown one : showing.shown()) {
            typed = typed.with(field(one), "true");
        }
        return typed;
    }

    private static List<Difference> differences(Words words, Set<Shown> yours, String website, Showing theirs) {
        Differences found = new Differences();
        for (Shown one : Shown.values()) {
            found.compare(
                    words.of("certificates.shown", one),
                    yesOrNo(words, yours.contains(one)),
                    yesOrNo(words, theirs.shown().contains(one)));
        }
        return found.compare(
                        words.of("certificates.showing.website"),
                        website,
                        theirs.website() == null ? "" : theirs.website())
                .all();
    }

    private static String yesOrNo(Words words, boolean shown) {
        return words.of(shown ? "certificates.showing.yes" : "certificates.showing.no");
    }
}
