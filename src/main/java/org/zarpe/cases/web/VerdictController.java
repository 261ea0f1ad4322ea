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
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reading;
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Requirement;
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

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ReadAssessment assessments;
    private final AssessCase assess;
    private final AnswerEvidence evidence;
    private final AssessmentStandings standings;
    private final VerdictSheets sheets;
    private final Dictionary dictionary;

    VerdictController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ReadAssessment assessments,
            AssessCase assess,
            AnswerEvidence evidence,
            AssessmentStandings standings,
            VerdictSheets sheets,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.assessments = assessments;
        this.assess = assess;
        this.evidence = evidence;
        this.standings = standings;
        this.sheets = sheets;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable String requirement) {
        access.must(actor, Permission.SEE_CASES, company);
        return page(actor, language, company, requirement, null, List.of());
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
        Page page = page(actor, language, company, requirement, typed, differences);
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
                Page page = page(actor, language, company, requirement, kept.refused(refused.reasons()), List.of());
                yield outcome.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }

    private Page page(
            Actor actor,
            Language language,
            CompanyId company,
            String id,
            @Nullable Typed typed,
            List<Difference> differences) {
        CompanyFile file = cabinet.open(actor, company, "case");
        AssessmentSheet sheet = assessments.get(actor, company);
        Requirement requirement = sheet.pack().requirement(id);
        if (!sheet.asks(id) || sheet.part() == Part.READER && !sheet.isOver()) {
            throw new NotAllowed(actor.person().value() + " may not yet see what was found of " + id);
        }
        Words words = dictionary.in(language);
        return new AssessmentRequirementPage(
                file,
                standings.of(actor, language, sheet),
                sheets.of(sheet, requirement, typed, words),
                sheet.part() != Part.READER,
                assessments.beside(actor, company, id).stream()
                        .map(reading -> said(sheet, requirement, reading, words))
                        .toList(),
                differences);
    }

    private static AssessmentRequirementPage.Said said(
            AssessmentSheet sheet, Requirement requirement, Reading reading, Words words) {
        int lowest = sheet.pack().scale().lowest();
        String value = switch (reading.mark()) {
            case Mark.Level(int level) ->
                words.of("accreditation.level.full", level, requirement.levels().get(level - lowest));
            case Mark.NotApplicable(String reason) -> words.of("accreditation.level.left-out-because", reason);
            case Mark.Open() -> words.of("accreditation.level.open");
        };
        return new AssessmentRequirementPage.Said(words.of("accreditation.reader", reading.reader()), value);
    }
}
