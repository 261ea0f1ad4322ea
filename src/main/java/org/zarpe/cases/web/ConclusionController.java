package org.zarpe.cases.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.accreditation.Verdict;
import org.zarpe.cases.AssessCase;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** What the first assessor ends with: the on-site part, and what is recommended to the committee. */
@RestController
@RequestMapping("/companies/{company}/case/assessment")
class ConclusionController {

    private static final String GRANT = "grant";
    private static final String REFUSE = "refuse";

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ReadAssessment assessments;
    private final AssessCase assess;
    private final AssessmentStandings standings;
    private final VerdictSheets sheets;
    private final Dictionary dictionary;

    ConclusionController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ReadAssessment assessments,
            AssessCase assess,
            AssessmentStandings standings,
            VerdictSheets sheets,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.assessments = assessments;
        this.assess = assess;
        this.standings = standings;
        this.sheets = sheets;
        this.dictionary = dictionary;
    }

    @GetMapping("/end")
    Page end(Actor actor, Language language, @PathVariable CompanyId company) {
        return end(actor, language, mine(actor, company), Typed.blank());
    }

    @PostMapping("/end")
    ResponseEntity<Page> end(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "-1") int version) {
        AssessmentSheet sheet = mine(actor, company);
        Outcome<CaseState> outcome = assess.end(actor, company, sheet.of().id(), new Text(words, words), version);
        return switch (outcome) {
            case Outcome.Done<CaseState> done -> Answers.seeOther(AssessmentAddress.findings(company));
            case Outcome.Refused<CaseState>(List<Refusal> reasons) -> {
                Typed typed = Typed.blank().with("words", words).refused(reasons);
                Page again = end(actor, language, mine(actor, company), typed);
                yield outcome.isStale() ? Answers.stale(again) : Answers.refused(again);
            }
        };
    }

    private Page end(Actor actor, Language language, AssessmentSheet sheet, Typed typed) {
        CompanyId company = sheet.of().company();
        Words words = dictionary.in(language);
        return new AssessmentEndPage(
                cabinet.open(actor, company, "case"),
                standings.of(actor, language, sheet),
                sheet.of().allows(CaseStep.ON_SITE_ENDED),
                sheet.verified(),
                sheet.asked().size(),
                assessments.scoredBySecond(actor, company),
                sheet.of().visit().map(visit -> visit.scoredTwice().size()).orElse(0),
                rows(sheet, one -> isNonconformity(sheet, one), words),
                rows(sheet, one -> isObserved(sheet, one), words),
                rows(sheet, one -> !sheet.isVerified(one), words),
                sheet.of().version(),
                typed);
    }

    private static boolean isNonconformity(AssessmentSheet sheet, Requirement requirement) {
        return sheet.of(requirement.id())
                .map(Assessed::verdict)
                .filter(one -> one.finding() != null && one.finding() != Verdict.Finding.OBSERVATION)
                .isPresent();
    }

    private static boolean isObserved(AssessmentSheet sheet, Requirement requirement) {
        return sheet.of(requirement.id())
                .map(Assessed::verdict)
                .filter(one -> one.finding() == Verdict.Finding.OBSERVATION)
                .isPresent();
    }

    private List<AssessmentRow> rows(AssessmentSheet sheet, Predicate<Requirement> which, Words words) {
        return sheet.asked().stream()
                .filter(which)
                .map(one -> new AssessmentRow(
                        one,
                        AssessmentAddress.of(sheet.of().company(), one),
                        sheets.state(sheet.of(one.id()).orElse(null), words),
                        sheets.finding(sheet.of(one.id()).orElse(null), words),
                        !sheet.isVerified(one),
                        sheet.of().isScoredTwice(one.id()),
                        sheet.evidence(one.id()).size()))
                .toList();
    }

    @GetMapping("/recommendation")
    Page recommendation(Actor actor, Language language, @PathVariable CompanyId company) {
        return recommendation(actor, language, mine(actor, company), Typed.blank());
    }

    @PostMapping("/recommendation")
    ResponseEntity<Page> recommend(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "-1") int version) {
        AssessmentSheet sheet = mine(actor, company);
        Outcome<CaseState> outcome = choice.equals(GRANT) || choice.equals(REFUSE)
                ? assess.recommend(
                        actor, company, sheet.of().id(), choice.equals(GRANT), new Text(words, words), version)
                : Outcome.refused(Refusal.at("choice", "choose-one"));
        return switch (outcome) {
            case Outcome.Done<CaseState> done -> Answers.seeOther(AssessmentAddress.of(company));
            case Outcome.Refused<CaseState>(List<Refusal> reasons) -> {
                Typed typed = Typed.blank()
                        .with("choice", choice)
                        .with("words", words)
                        .refused(reasons);
                Page again = recommendation(actor, language, mine(actor, company), typed);
                yield outcome.isStale() ? Answers.stale(again) : Answers.refused(again);
            }
        };
    }

    private Page recommendation(Actor actor, Language language, AssessmentSheet sheet, Typed typed) {
        CompanyId company = sheet.of().company();
        List<GateResult> gates = assessments.gates(actor, company);
        boolean all = gates.stream().allMatch(GateResult::holds);
        Words words = dictionary.in(language);
        return new RecommendationPage(
                cabinet.open(actor, company, "case"),
                standings.of(actor, language, sheet),
                sheet.of().allows(CaseStep.RECOMMENDED),
                gates,
                Stream.of(GRANT, REFUSE)
                        .filter(choice -> all || choice.equals(REFUSE))
                        .map(choice -> new Option(
                                choice,
                                words.of("assessment.recommend." + choice),
                                words.of("assessment.recommend." + choice + ".means")))
                        .toList(),
                sheet.of().version(),
                typed);
    }

    /** Only the first assessor ends and recommends. */
    private AssessmentSheet mine(Actor actor, CompanyId company) {
        access.must(actor, Permission.ASSESS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        if (sheet.part() != Part.FIRST) {
            throw new NotAllowed(actor.person().value() + " does not lead the assessment of " + company);
        }
        return sheet;
    }
}
