package org.zarpe.accreditation.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.NamedRule;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.FactWords;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
class AccreditationController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final RequirementGrids grids;
    private final Rules rules;
    private final FactWords facts;
    private final Dictionary dictionary;

    AccreditationController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            RequirementGrids grids,
            Rules rules,
            FactWords facts,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.grids = grids;
        this.rules = rules;
        this.facts = facts;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{company}/accreditation")
    Page page(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam @Nullable String foundation,
            @RequestParam @Nullable String show) {
        access.must(actor, Permission.SEE_REQUIREMENTS, company);
        CompanyFile file = cabinet.open(actor, company, "accreditation");
        Optional<Enrolled> enrolled = enrolments.current(company);
        if (enrolled.isEmpty()) {
            return AccreditationPage.empty(file);
        }
        RequirementGrid grid = grids.of(actor, enrolled.get());
        GridFilter filter = GridFilter.of(grid.pack(), foundation, show, RequirementAddress.tab(company));
        Words words = dictionary.in(language);
        return new AccreditationPage(
                file,
                true,
                grid.mandatoryMissing(),
                grid.mandatory().size(),
                grid.pack().scale().metFrom(),
                next(actor, company, grid),
                criteria(grid.pack()),
                readiness(grid.pack(), enrolled.get()),
                bars(grid),
                filter.foundation() == null ? List.of() : filter.foundations(words),
                filter.kinds(words),
                grid.lines().stream()
                        .filter(filter::shows)
                        .map(line -> row(company, line, new LevelWords(words)))
                        .toList());
    }

    /** An adviser walks on where nothing is read, a manager where evidence is missing. */
    private @Nullable RequirementLine next(Actor actor, CompanyId company, RequirementGrid grid) {
        List<RequirementLine> waiting =
                access.may(actor, Permission.READ_AS_ADVISER, company) ? grid.unread() : grid.withoutProof();
        return waiting.stream().findFirst().or(grid::firstMissing).orElse(null);
    }

    private static @Nullable String criteria(Pack pack) {
        return pack.accreditation().isPresent()
                ? "/methods/" + pack.id() + "/" + pack.version() + "/accreditation"
                : null;
    }

    /** The rule that the requirements are there for comes first. */
    private List<Readiness> readiness(Pack pack, Enrolled enrolled) {
        Facts known = enrolments.facts(enrolled);
        Optional<NamedRule> main = pack.goal().map(goal -> pack.rule(goal.rule()));
        return Stream.concat(main.stream(), pack.rules().stream().filter(rule -> !main.equals(Optional.of(rule))))
                .map(rule -> new Readiness(
                        rule.id(),
                        rule.name(),
                        rule.meaning(),
                        main.equals(Optional.of(rule)),
                        rules.judgeEach(pack, rule.conditions(), known).stream()
                                .map(judged -> line(pack, judged))
                                .toList()))
                .toList();
    }

    private ConditionLine line(Pack pack, JudgedCondition judged) {
        return new ConditionLine(
                judged.condition().text(),
                judged.judgement().truth(),
                words(pack, judged.judgement().missing()),
                words(pack, judged.judgement().tooImprecise()));
    }

    private List<Text> words(Pack pack, Collection<String> names) {
        return names.stream()
                .sorted()
                .map(name -> facts.of(pack, name))
                .distinct()
                .toList();
    }

    private static List<FoundationBar> bars(RequirementGrid grid) {
        return grid.pack().foundations().stream()
                .map(one -> FoundationBar.of(one, grid.of(one)))
                .filter(bar -> bar.all() > 0)
                .toList();
    }

    private static GridRow row(CompanyId company, RequirementLine line, LevelWords levels) {
        return new GridRow(
                line,
                RequirementAddress.of(company, line),
                levels.brief(line.self().mark()),
                levels.brief(line.adviser().mark()));
    }
}
