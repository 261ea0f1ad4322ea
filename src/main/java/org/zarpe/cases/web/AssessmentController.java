package org.zarpe.cases.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.AssessCase;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.BrowserSecrets;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The assessment of a company as a list, and taken along where there is no line. */
@RestController
@RequestMapping("/companies/{company}/case/assessment")
class AssessmentController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ReadAssessment assessments;
    private final AssessCase assess;
    private final AssessmentStandings standings;
    private final VerdictSheets sheets;
    private final BrowserSecrets secrets;
    private final Dictionary dictionary;

    AssessmentController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ReadAssessment assessments,
            AssessCase assess,
            AssessmentStandings standings,
            VerdictSheets sheets,
            BrowserSecrets secrets,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.assessments = assessments;
        this.assess = assess;
        this.standings = standings;
        this.sheets = sheets;
        this.secrets = secrets;
        this.dictionary = dictionary;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable CompanyId company, @RequestParam @Nullable String show) {
        return page(actor, language, company, AssessmentFilter.of(show), Typed.blank());
    }

    /** To assessors, every form of what they look at; to anybody else, nothing. */
    @GetMapping("/forms")
    Page forms(Actor actor, Language language, @PathVariable CompanyId company) {
        Words words = dictionary.in(language);
        List<VerdictSheet> taken = assessments.of(actor, company).filter(AssessmentSheet::mayWrite).stream()
                .flatMap(sheet -> sheet.asked().stream().map(one -> sheets.of(sheet, one, null, words)))
                .toList();
        return new AssessmentFormsPart(taken);
    }

    @PostMapping("/beginning")
    ResponseEntity<Page> begin(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "-1") int version) {
        access.must(actor, Permission.ASSESS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        Outcome<CaseState> outcome = assess.begin(actor, company, sheet.of().id(), version);
        return switch (outcome) {
            case Outcome.Done<CaseState> done -> Answers.seeOther(AssessmentAddress.of(company));
            case Outcome.Refused<CaseState> refused -> {
                Page again = page(
                        actor,
                        language,
                        company,
                        AssessmentFilter.ALL,
                        Typed.blank().refused(refused.reasons()));
                yield outcome.isStale() ? Answers.stale(again) : Answers.refused(again);
            }
        };
    }

    private Page page(Actor actor, Language language, CompanyId company, AssessmentFilter filter, Typed typed) {
        access.must(actor, Permission.SEE_CASES, company);
        CompanyFile file = cabinet.open(actor, company, "case");
        Words words = dictionary.in(language);
        Optional<AssessmentSheet> asked = assessments.of(actor, company);
        AssessmentSheet sheet = asked.orElse(null);
        return new AssessmentPage(
                file,
                sheet,
                sheet == null ? null : standings.of(actor, language, sheet),
                sheet != null && (sheet.part() != Part.READER || sheet.isOver()),
                sheet == null ? 0 : sheet.verified(),
                sheet == null ? 0 : sheet.asked().size(),
                sheet == null ? null : sheet.unverified().stream().findFirst().orElse(null),
                filter.tabs(AssessmentAddress.of(company), words),
                sheet == null ? List.of() : groups(sheet, filter, words),
                actor.person().value(),
                sheet != null && sheet.mayWrite() ? secrets.of(actor) : "",
                typed);
    }

    private List<AssessmentGroup> groups(AssessmentSheet sheet, AssessmentFilter filter, Words words) {
        Optional<String> current =
                sheet.unverified().stream().map(Requirement::foundation).findFirst();
        return sheet.pack().foundations().stream()
                .map(foundation -> group(
                        sheet,
                        foundation,
                        filter,
                        current.filter(foundation.id()::equals).isPresent(),
                        words))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private AssessmentGroup group(
            AssessmentSheet sheet, Foundation foundation, AssessmentFilter filter, boolean current, Words words) {
        List<Requirement> all = sheet.asked().stream()
                .filter(one -> one.foundation().equals(foundation.id()))
                .toList();
        return new AssessmentGroup(
                foundation,
                (int) all.stream().filter(sheet::isVerified).count(),
                all.size(),
                all.stream()
                        .filter(one -> filter.shows(sheet, one))
                        .map(one -> row(sheet, one, words))
                        .toList(),
                current || filter != AssessmentFilter.ALL);
    }

    private AssessmentRow row(AssessmentSheet sheet, Requirement requirement, Words words) {
        return new AssessmentRow(
                requirement,
                AssessmentAddress.of(sheet.of().company(), requirement),
                sheets.state(sheet.of(requirement.id()).orElse(null), words),
                sheets.finding(sheet.of(requirement.id()).orElse(null), words),
                !sheet.isVerified(requirement),
                sheet.of().isScoredTwice(requirement.id()),
                sheet.evidence(requirement.id()).size());
    }
}
