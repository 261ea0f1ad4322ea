package org.zarpe.reviews.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Foundation;
import org.zarpe.processes.AnswersRequirement.Answer;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.Coverage;
import org.zarpe.reviews.Coverage.Line;
import org.zarpe.reviews.Coverage.Reach;
import org.zarpe.reviews.Coverages;
import org.zarpe.reviews.web.CoveragePage.Group;
import org.zarpe.reviews.web.CoveragePage.Link;
import org.zarpe.reviews.web.CoveragePage.Part;
import org.zarpe.reviews.web.CoveragePage.Row;
import org.zarpe.reviews.web.CoveragePage.Share;
import org.zarpe.shared.Language;
import org.zarpe.shared.charts.IntervalBar;
import org.zarpe.shared.charts.Profile;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
class CoverageController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final Coverages coverages;
    private final CoverageItems items;
    private final Dictionary dictionary;

    CoverageController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            Coverages coverages,
            CoverageItems items,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.coverages = coverages;
        this.items = items;
        this.dictionary = dictionary;
    }

    /** What the list shows. */
    private enum Shown {
        MISSING,
        ANSWERED,
        ALL;

        boolean shows(Line line) {
            return switch (this) {
                case MISSING -> line.isMissing();
                case ANSWERED -> line.reach() == Reach.ANSWERED;
                case ALL -> true;
            };
        }

        static Shown of(String typed) {
            return Arrays.stream(values())
                    .filter(one -> Words.kebab(one).equals(typed))
                    .findFirst()
                    .orElse(MISSING);
        }
    }

    @GetMapping("/companies/{company}/reviews")
    CoveragePage page(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String foundation) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_REVIEWS);
        Optional<Enrolled> enrolled = enrolments.current(company);
        if (enrolled.isEmpty()) {
            return CoveragePage.empty(file);
        }
        Words words = dictionary.in(language);
        Coverage coverage = coverages.of(actor, enrolled.get());
        boolean kept = enrolled.get().isKeptUp();
        CoverageNext.May may = new CoverageNext.May(
                kept && access.may(actor, Permission.KEEP_PROCESSES, company),
                kept && access.may(actor, Permission.NOTE_EVIDENCE, company));
        Foundation cut = coverage.pack().findFoundation(foundation).orElse(null);
        Shown shown = Shown.of(show);
        List<Share> shares = coverage.pack().foundations().stream()
                .map(one -> share(company, coverage, one))
                .toList();
        List<Line> missing = coverage.missing();
        return new CoveragePage(
                file,
                true,
                Addresses.views(company, Addresses.View.COVERAGE, words),
                Coverage.count(coverage.lines(), Reach.ANSWERED),
                Coverage.applicable(coverage.lines()),
                (int) missing.stream()
                        .filter(line -> line.requirement().mandatory())
                        .count(),
                picture(shares, words),
                shares,
                missing.stream()
                        .findFirst()
                        .map(line -> row(company, line, may, words))
                        .orElse(null),
                filters(company, shown, cut, words),
                cut == null ? null : cut.name(),
                groups(
                        company,
                        coverage,
                        (shown == Shown.MISSING ? missing : coverage.lines())
                                .stream().filter(shown::shows).toList(),
                        cut,
                        may,
                        words));
    }

    /** By foundation, so that a list of many is a page of few; the one that was asked for is open, or the first. */
    private List<Group> groups(
            CompanyId company,
            Coverage coverage,
            List<Line> shown,
            @Nullable Foundation cut,
            CoverageNext.May may,
            Words words) {
        List<Group> groups = new ArrayList<>();
        for (Foundation foundation : cut == null ? coverage.pack().foundations() : List.of(cut)) {
            List<Row> rows = shown.stream()
                    .filter(line -> line.requirement().foundation().equals(foundation.id()))
                    .map(line -> row(company, line, may, words))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(foundation.name(), groups.isEmpty(), rows));
            }
        }
        return groups;
    }

    private static Share share(CompanyId company, Coverage coverage, Foundation foundation) {
        List<Line> lines = coverage.of(foundation);
        return new Share(
                foundation.name(),
                Addresses.coverage(company) + "?show=all&foundation=" + foundation.id() + "#list",
                Coverage.count(lines, Reach.ANSWERED),
                Coverage.count(lines, Reach.PARTLY),
                Coverage.applicable(lines));
    }

    /** A foundation of which nothing applies has no bar. */
    private static Profile picture(List<Share> shares, Words words) {
        return new Profile(
                List.of(words.of("reviews.coverage.series")),
                shares.stream()
                        .map(share -> new Profile.Row(
                                words.of(share.foundation()),
                                share.href(),
                                null,
                                Collections.singletonList(bar(share))))
                        .toList());
    }

    private static @Nullable IntervalBar bar(Share share) {
        return share.all() == 0
                ? null
                : IntervalBar.of(
                        BigDecimal.valueOf(share.answered()),
                        BigDecimal.valueOf(share.answered() + share.partly()),
                        share.all());
    }

    private static List<Tab> filters(CompanyId company, Shown shown, @Nullable Foundation cut, Words words) {
        String of = cut == null ? "" : "&foundation=" + cut.id();
        return Arrays.stream(Shown.values())
                .map(one -> new Tab(
                        words.of("reviews.show", one),
                        Addresses.coverage(company) + "?show=" + Words.kebab(one) + of + "#list",
                        one == shown))
                .toList();
    }

    private Row row(CompanyId company, Line line, CoverageNext.May may, Words words) {
        String file = Addresses.file(company);
        return new Row(
                line.requirement().id(),
                line.requirement().code(),
                line.requirement().name(),
                line.requirement().mandatory(),
                line.reach(),
                line.applies() ? parts(line, words) : List.of(),
                line.applies() ? CoverageNext.sentence(line.next(), words) : words.of("reviews.next.not-applicable"),
                line.applies() ? CoverageNext.address(file, line, may) : null,
                line.processes().stream()
                        .map(one -> new Link(words.of(one.terms().name()), file + "/processes/" + one.id()))
                        .toList(),
                items.documents(file, line.documents(), words),
                items.evidence(file, line.evidence(), words),
                links(line.records(), words),
                links(line.measures(), words));
    }

    private static List<Part> parts(Line line, Words words) {
        Part shown = part("shown", line.isShown(), words);
        return line.requirement().processes().isEmpty()
                ? List.of(shown)
                : List.of(
                        part("process", !line.processes().isEmpty(), words),
                        part("document", !line.inForce().isEmpty(), words),
                        shown);
    }

    private static Part part(String name, boolean there, Words words) {
        return new Part(words.of("reviews.part." + name + (there ? ".there" : ".missing")), there);
    }

    private static List<Link> links(List<Answer> answers, Words words) {
        return answers.stream()
                .map(one -> new Link(words.of(one.name()), one.href()))
                .toList();
    }
}
