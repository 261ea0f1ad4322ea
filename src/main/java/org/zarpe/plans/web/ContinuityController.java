package org.zarpe.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.plans.application.KeepContinuity;
import org.zarpe.plans.domain.ContinuityLine;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** What goes on after the programme, line by line. */
@RestController
class ContinuityController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final KeepContinuity continuity;
    private final Dictionary dictionary;

    ContinuityController(
            CompanyFile.Cabinet cabinet, CompanyAccess access, KeepContinuity continuity, Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.continuity = continuity;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{company}/plan/continuity/new")
    ContinuityPage blank(Actor actor, @PathVariable CompanyId company) {
        access.must(actor, Permission.WORK_ON_PLAN, company);
        return new ContinuityPage(file(actor, company), Ids.next(), null, Typed.blank(), List.of());
    }

    @PostMapping("/companies/{company}/plan/continuity")
    ResponseEntity<Page> promise(
            Actor actor,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> written) {
        return switch (continuity.promise(actor, company, id, written)) {
            case Outcome.Done<UUID> done -> plan(company);
            case Outcome.Refused<UUID> refused ->
                Answers.refused(new ContinuityPage(
                        file(actor, company), id, null, Typed.of(written).refused(refused.reasons()), List.of()));
        };
    }

    @GetMapping("/companies/{company}/plan/continuity/{id}")
    ContinuityPage edit(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID id) {
        ContinuityLine line = continuity.get(actor, company, id);
        ContinuityPromise promise = line.promise();
        Typed typed = Typed.blank()
                .with("what", dictionary.in(language).of(promise.what()))
                .with("owner", promise.owner())
                .with("review", review(promise));
        return new ContinuityPage(file(actor, company), id, line.version(), typed, List.of());
    }

    @PostMapping("/companies/{company}/plan/continuity/{id}")
    ResponseEntity<Page> reword(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> written) {
        return switch (continuity.reword(actor, company, id, written)) {
            case Outcome.Done<UUID> done -> plan(company);
            case Outcome.Refused<UUID> refused -> again(actor, language, company, id, written, refused.reasons());
        };
    }

    @PostMapping("/companies/{company}/plan/continuity/{id}/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID id,
            @RequestParam Map<String, String> written) {
        return switch (continuity.withdraw(actor, company, id, written)) {
            case Outcome.Done<UUID> done -> plan(company);
            case Outcome.Refused<UUID> refused -> again(actor, language, company, id, written, refused.reasons());
        };
    }

    private ResponseEntity<Page> again(
            Actor actor,
            Language language,
            CompanyId company,
            UUID id,
            Map<String, String> written,
            List<Refusal> reasons) {
        ContinuityLine line = continuity.get(actor, company, id);
        boolean stale = reasons.contains(Refusal.stale());
        ContinuityPage page = new ContinuityPage(
                file(actor, company),
                id,
                line.version(),
                Typed.of(written).refused(reasons),
                stale ? between(dictionary.in(language), written, line.promise()) : List.of());
        return stale ? Answers.stale(page) : Answers.refused(page);
    }

    private static List<Difference> between(Words words, Map<String, String> written, ContinuityPromise now) {
        Differences differences = new Differences();
        Map<String, String> theirs = Map.of(
                "what", words.of(now.what()),
                "owner", now.owner(),
                "review", review(now));
        for (String field : List.of("what", "owner", "review")) {
            differences.compare(
                    words.of("plans.continuity." + field),
                    written.getOrDefault(field, ""),
                    theirs.getOrDefault(field, ""));
        }
        return differences.all();
    }

    private static String review(ContinuityPromise promise) {
        return promise.review() == null ? "" : promise.review().written();
    }

    private CompanyFile file(Actor actor, CompanyId company) {
        return cabinet.open(actor, company, "plan");
    }

    private static ResponseEntity<Page> plan(CompanyId company) {
        return Answers.seeOther("/companies/" + company + "/plan#continuity");
    }
}
