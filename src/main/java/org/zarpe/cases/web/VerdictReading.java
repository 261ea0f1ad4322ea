package org.zarpe.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reading;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Lays out the page of one requirement for whoever may look at it. */
@Component
class VerdictReading {

    private final CompanyFile.Cabinet cabinet;
    private final ReadAssessment assessments;
    private final AssessmentStandings standings;
    private final VerdictSheets sheets;
    private final Dictionary dictionary;

    VerdictReading(
            CompanyFile.Cabinet cabinet,
            ReadAssessment assessments,
            AssessmentStandings standings,
            VerdictSheets sheets,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.assessments = assessments;
        this.standings = standings;
        this.sheets = sheets;
        this.dictionary = dictionary;
    }

    /** @param typed what was typed and not taken; null where it stands as it is kept */
    Page page(
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
                Ids.next(),
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
