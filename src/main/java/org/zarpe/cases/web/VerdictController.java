package org.zarpe.cases.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.AssessCase;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** One requirement before an assessor: what it says, what shows it, what he or she finds. */
@RestController
@RequestMapping("/companies/{company}/case/assessment/{requirement}")
class VerdictController {

    private final CompanyAccess access;
    private final ReadAssessment assessments;
    private final AssessCase assess;
    private final AnswerEvidence evidence;
    private final VerdictReading reading;
    private final VerdictSheets sheets;
    private final Dictionary dictionary;

    VerdictController(
            CompanyAccess access,
            ReadAssessment assessments,
            AssessCase assess,
            AnswerEvidence evidence,
            VerdictReading reading,
            VerdictSheets sheets,
            Dictionary dictionary) {
        this.access = access;
        this.assessments = assessments;
        this.assess = assess;
        this.evidence = evidence;
        this.reading = reading;
        this.sheets = sheets;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable String requirement) {
        access.must(actor, Permission.SEE_CASES, company);
        return reading.page(actor, language, company, requirement, null, List.of());
    }

    /** @param as "part" where a script sends what waited in the browser */
    @PostMapping
    ResponseEntity<Page> write(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @RequestParam Map<String, String> sent,
            @RequestParam @Nullable String as) {
        access.must(actor, Permission.ASSESS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        sheet.pack().requirement(requirement);
        VerdictForm form = new VerdictForm(sent, language);
        Outcome<Assessed> outcome = form.read(requirement, sheet.of(requirement).orElse(null), sheet.shelf())
                .then(seen -> assess.assess(actor, company, sheet.of().id(), seen));
        if ("part".equals(as)) {
            return part(actor, language, company, requirement, sent, outcome);
        }
        return switch (outcome) {
            case Outcome.Done<Assessed> done -> Answers.seeOther(onward(sheet, company, requirement));
            case Outcome.Refused<Assessed> refused ->
                again(
                        actor,
                        language,
                        company,
                        requirement,
                        Typed.of(sent).refused(refused.reasons()),
                        outcome.isStale());
        };
    }

    private static String onward(AssessmentSheet sheet, CompanyId company, String requirement) {
        return sheet.beside(requirement, 1)
                .map(next -> AssessmentAddress.of(company, next))
                .orElse(AssessmentAddress.of(company));
    }

    private ResponseEntity<Page> again(
            Actor actor, Language language, CompanyId company, String requirement, Typed typed, boolean stale) {
        List<Difference> differences = stale
                ? VerdictDifferences.of(assessments.get(actor, company), requirement, typed, dictionary.in(language))
                : List.of();
        Page page = reading.page(actor, language, company, requirement, typed, differences);
        return stale ? Answers.stale(page) : Answers.refused(page);
    }

    private ResponseEntity<Page> part(
            Actor actor,
            Language language,
            CompanyId company,
            String requirement,
            Map<String, String> sent,
            Outcome<Assessed> outcome) {
        Words words = dictionary.in(language);
        AssessmentSheet now = assessments.get(actor, company);
        Assessed standing = now.of(requirement).orElse(null);
        List<Refusal> reasons = outcome instanceof Outcome.Refused<Assessed>(List<Refusal> why) ? why : List.of();
        AssessedPart part = new AssessedPart(
                requirement,
                now.version(requirement),
                sheets.state(standing, words),
                standing != null && standing.isVerified() ? "success" : "neutral",
                now.verified(),
                now.asked().size(),
                VerdictForm.of(standing, words),
                outcome.isStale() ? List.of() : reasons,
                outcome.isStale() ? VerdictDifferences.of(now, requirement, Typed.of(sent), words) : List.of());
        HttpStatus status = reasons.isEmpty()
                ? HttpStatus.OK
                : outcome.isStale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(part);
    }

    /** For the case: the adviser's look before it counts for nothing here. */
    @PostMapping("/evidence/{piece}/acceptance")
    ResponseEntity<Page> accept(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @PathVariable UUID piece,
            @RequestParam(defaultValue = "-1") long version) {
        access.must(actor, Permission.ASSESS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        return answered(
                actor,
                language,
                company,
                requirement,
                evidence.accept(actor, sheet.of().enrolment(), piece, version));
    }

    @PostMapping("/evidence/{piece}/return")
    ResponseEntity<Page> sendBack(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @PathVariable UUID piece,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String reason) {
        access.must(actor, Permission.ASSESS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        return answered(
                actor,
                language,
                company,
                requirement,
                evidence.sendBack(actor, sheet.of().enrolment(), piece, reason, version));
    }

    private ResponseEntity<Page> answered(
            Actor actor, Language language, CompanyId company, String requirement, Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(AssessmentAddress.of(company, requirement) + "#evidence");
            case Outcome.Refused<UUID> refused -> {
                AssessmentSheet sheet = assessments.get(actor, company);
                Typed kept = VerdictForm.of(sheet.of(requirement).orElse(null), dictionary.in(language));
                Page page =
                        reading.page(actor, language, company, requirement, kept.refused(refused.reasons()), List.of());
                yield outcome.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }
}
