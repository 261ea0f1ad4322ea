package org.zarpe.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.application.ReadAssessment.Compared;
import org.zarpe.cases.domain.Agreed;
import org.zarpe.cases.domain.Agreement;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.ScoredTwice;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** How two assessors agree, of one case and of all. */
@RestController
class AgreementController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final ReadAssessment assessments;
    private final AssessmentStandings standings;
    private final Companies companies;
    private final People people;
    private final Dictionary dictionary;

    AgreementController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            ReadAssessment assessments,
            AssessmentStandings standings,
            Companies companies,
            People people,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.assessments = assessments;
        this.standings = standings;
        this.companies = companies;
        this.people = people;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{company}/case/agreement")
    Page page(Actor actor, Language language, @PathVariable CompanyId company) {
        access.must(actor, Permission.SEE_CASES, company);
        CompanyFile file = cabinet.open(actor, company, "case");
        Compared compared = assessments.agreement(actor, company);
        AssessmentSheet sheet = assessments.get(actor, company);
        Words words = dictionary.in(language);
        return new AgreementPage(
                file,
                standings.of(actor, language, sheet),
                sheet.isOver(),
                AgreementSigns.of(compared.agreed(), compared.needed(), words),
                compared.agreed().farApart().stream()
                        .map(one -> apart(sheet, one, words))
                        .toList());
    }

    private static AgreementPage.Apart apart(AssessmentSheet sheet, ScoredTwice one, Words words) {
        Requirement requirement = sheet.pack().requirement(one.requirement());
        return new AgreementPage.Apart(
                requirement.code(),
                words.of(requirement.name()),
                AssessmentAddress.of(sheet.of().company(), requirement),
                said(one.first(), one.firstLevel(), words),
                said(one.second(), one.secondLevel(), words));
    }

    private static String said(Ruling ruling, @Nullable Integer level, Words words) {
        String said = words.of("accreditation.verdict", ruling);
        return level == null ? said : words.of("assessment.at-level", said, level);
    }

    @GetMapping("/cases/agreement")
    Page all(Actor director, Language language) {
        director.must(Permission.RUN_CASES);
        List<Compared> compared = assessments.agreements(director);
        access.shown(
                director,
                Permission.RUN_CASES,
                compared.stream().map(one -> one.of().company()).toList());
        Map<CompanyId, CompanyProfile> profiles =
                companies.all(compared.stream().map(one -> one.of().company()).toList()).stream()
                        .collect(Collectors.toMap(CompanyProfile::id, Function.identity()));
        Words words = dictionary.in(language);
        Agreed together = new Agreed(
                compared.stream().flatMap(one -> one.agreed().scored().stream()).toList());
        int needed = compared.stream().mapToInt(Compared::needed).max().orElse(1);
        return new AgreementsPage(
                AgreementSigns.of(together, needed, words),
                compared.stream()
                        .flatMap(
                                one -> Optional.ofNullable(profiles.get(one.of().company())).stream()
                                        .map(company -> line(one, company.name(), words)))
                        .toList());
    }

    private AgreementsPage.Line line(Compared one, String company, Words words) {
        Agreement agreement = one.agreed().measured(one.needed());
        return new AgreementsPage.Line(
                company,
                AssessmentAddress.agreement(one.of().company()),
                name(one.of().firstAssessor()),
                name(one.of().secondAssessor()),
                agreement.pairs(),
                AgreementSigns.said(agreement, words),
                agreement instanceof Agreement.Measured measured
                        ? words.number(measured.quadratic().value())
                        : "");
    }

    private String name(Optional<PersonId> person) {
        return person.map(people::nameOf).orElse("");
    }
}
