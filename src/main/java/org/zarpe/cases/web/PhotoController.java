package org.zarpe.cases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.cases.AssessCase;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Photos that an assessor takes of what a requirement asks: in one form, or after they came in pieces. */
@RestController
@RequestMapping("/companies/{company}/case/assessment/{requirement}/photos")
class PhotoController {

    private final CompanyAccess access;
    private final ReadAssessment assessments;
    private final AssessCase assess;
    private final VerdictReading reading;
    private final VerdictSheets sheets;
    private final Dictionary dictionary;
    private final Clock clock;

    PhotoController(
            CompanyAccess access,
            ReadAssessment assessments,
            AssessCase assess,
            VerdictReading reading,
            VerdictSheets sheets,
            Dictionary dictionary,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.assess = assess;
        this.reading = reading;
        this.sheets = sheets;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** @param as "part" where a script sends what waited in the browser */
    @PostMapping
    ResponseEntity<Page> take(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam @Nullable String as) {
        access.must(actor, Permission.ASSESS, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        Text words = words(sheet.pack().requirement(requirement));
        Outcome<UUID> outcome = new PhotoForm(sent, file)
                .read(requirement, words, LocalDate.now(clock))
                .then(photo -> assess.photograph(actor, company, sheet.of().id(), photo));
        List<Refusal> reasons = outcome instanceof Outcome.Refused<UUID>(List<Refusal> why) ? why : List.of();
        if ("part".equals(as)) {
            return ResponseEntity.status(reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(part(actor, language, company, outcome, reasons));
        }
        return reasons.isEmpty()
                ? Answers.seeOther(AssessmentAddress.of(company, requirement) + "#evidence")
                : Answers.refused(again(actor, language, company, requirement, reasons));
    }

    private PhotoPart part(
            Actor actor, Language language, CompanyId company, Outcome<UUID> outcome, List<Refusal> reasons) {
        Words words = dictionary.in(language);
        return new PhotoPart(
                outcome instanceof Outcome.Done<UUID>(UUID id)
                        ? assessments.get(actor, company).shelf().stream()
                                .filter(piece -> piece.id().equals(id))
                                .findFirst()
                                .map(piece -> sheets.shown(company, piece, words))
                                .orElse(null)
                        : null,
                reasons);
    }

    private Page again(Actor actor, Language language, CompanyId company, String requirement, List<Refusal> reasons) {
        AssessmentSheet sheet = assessments.get(actor, company);
        Typed kept = VerdictForm.of(sheet.of(requirement).orElse(null), dictionary.in(language));
        return reading.page(actor, language, company, requirement, kept.refused(reasons), List.of());
    }

    private Text words(Requirement of) {
        return new Text(words(of, Language.ES), words(of, Language.EN));
    }

    private String words(Requirement of, Language language) {
        Words words = dictionary.in(language);
        return words.of("assessment.photo.words", of.code(), words.of(of.name()));
    }
}
