package org.zarpe.cases.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.AssessCase;
import org.zarpe.cases.AssessCase.LookedAgain;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.CorrectFindings;
import org.zarpe.cases.CorrectFindings.Corrected;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.WrittenFields;

/** What was found: put right by the company, looked at again by the assessor. */
@RestController
@RequestMapping("/companies/{company}/case/findings")
class FindingsController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ReadAssessment assessments;
    private final CorrectFindings corrections;
    private final AssessCase assess;
    private final AssessmentStandings standings;
    private final FindingCards cards;
    private final Dictionary dictionary;

    FindingsController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ReadAssessment assessments,
            CorrectFindings corrections,
            AssessCase assess,
            AssessmentStandings standings,
            FindingCards cards,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.assessments = assessments;
        this.corrections = corrections;
        this.assess = assess;
        this.standings = standings;
        this.cards = cards;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable CompanyId company) {
        access.must(actor, Permission.SEE_CASES, company);
        return page(actor, language, company, null);
    }

    @PostMapping("/{finding}/correction")
    ResponseEntity<Page> correct(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID finding,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.CORRECT_FINDINGS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        CaseFinding standing = find(sheet, finding);
        CaseFinding.Correction before = standing.correction();
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        LocalDate due = day(fields, faults);
        List<UUID> evidence = sheet.shelf().stream()
                .map(Piece::id)
                .filter(id -> fields.flag(VerdictForm.EVIDENCE + id))
                .toList();
        Outcome<FindingState> outcome = faults.or(() -> new Corrected(
                        text(fields.text("done"), before == null ? null : before.done(), language),
                        text(fields.text("cause"), before == null ? null : before.cause(), language),
                        evidence,
                        due,
                        fields.version()))
                .then(corrected ->
                        corrections.correct(actor, company, sheet.of().id(), finding, corrected));
        return answer(actor, language, company, standing, true, sent, outcome);
    }

    private static @Nullable LocalDate day(WrittenFields fields, Faults faults) {
        PartialDate date = fields.date("due");
        faults.atIf(date != null && !date.earliest().equals(date.latest()), "due", "date-malformed");
        return date == null ? null : date.latest();
    }

    @PostMapping("/{finding}/check")
    ResponseEntity<Page> check(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID finding,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.ASSESS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        CaseFinding standing = find(sheet, finding);
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        String solved = fields.text("solved");
        faults.atIf(!solved.equals("yes") && !solved.equals("no"), "solved", "choose-one");
        Ruling after = solved.equals("yes") ? fields.choice("after", Ruling.class) : null;
        String level = fields.text("level");
        Outcome<FindingState> outcome = faults.or(() -> new LookedAgain(
                        solved.equals("yes"),
                        text(fields.text("words"), null, language),
                        after,
                        solved.equals("yes") && level.matches("\\d{1,3}") ? Integer.valueOf(level) : null,
                        fields.version()))
                .then(look -> assess.check(actor, company, sheet.of().id(), finding, look));
        return answer(actor, language, company, standing, false, sent, outcome);
    }

    private ResponseEntity<Page> answer(
            Actor actor,
            Language language,
            CompanyId company,
            CaseFinding finding,
            boolean correcting,
            Map<String, String> sent,
            Outcome<FindingState> outcome) {
        return switch (outcome) {
            case Outcome.Done<FindingState> done ->
                Answers.seeOther(AssessmentAddress.findings(company) + "#finding-" + finding.number());
            case Outcome.Refused<FindingState>(List<Refusal> reasons) -> {
                Typed typed = Typed.of(sent).refused(reasons);
                Page again = page(actor, language, company, new FindingCards.Sent(finding.id(), correcting, typed));
                yield outcome.isStale() ? Answers.stale(again) : Answers.refused(again);
            }
        };
    }

    private static CaseFinding find(AssessmentSheet sheet, UUID finding) {
        return sheet.findings().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow();
    }

    /** Where the words stayed as they were shown, the other language's stay too. */
    private static Text text(String typed, @Nullable Text before, Language language) {
        String plain = typed.replace("\r\n", "\n");
        return before != null && before.in(language).equals(plain) ? before : new Text(plain, plain);
    }

    private Page page(Actor actor, Language language, CompanyId company, FindingCards.@Nullable Sent sent) {
        CompanyFile file = cabinet.open(actor, company, "case");
        Optional<AssessmentSheet> asked = assessments.of(actor, company);
        AssessmentSheet sheet = asked.orElse(null);
        List<FindingCard> found = sheet == null ? List.of() : cards.of(actor, sheet, sent, dictionary.in(language));
        return new FindingsPage(
                file,
                sheet == null ? null : standings.of(actor, language, sheet),
                sheet != null && sheet.isOver() && sheet.part() != Part.SECOND,
                sheet != null && sheet.part() == Part.FIRST && sheet.of().allows(CaseStep.RECOMMENDED),
                sheet == null
                        ? 0
                        : (int) sheet.findings().stream()
                                .filter(one -> !one.isOpen())
                                .count(),
                found.stream()
                        .sorted(Comparator.comparing(FindingCard::isAwaited).reversed())
                        .toList());
    }
}
