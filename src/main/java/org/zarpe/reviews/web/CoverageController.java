package org.zarpe.reviews.web;

import java.math.BigDecimal;
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
import org.zarpe.processes.ManagementSystem.Stands;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.Coverage;
import org.zarpe.reviews.Coverage.Line;
import org.zarpe.reviews.Coverage.Next;
import org.zarpe.reviews.Coverage.Reach;
import org.zarpe.reviews.Coverages;
import org.zarpe.reviews.web.CoveragePage.Link;
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
    private final Dictionary dictionary;

    CoverageController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            Coverages coverages,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.coverages = coverages;
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
        boolean keeps = enrolled.get().isKeptUp() && access.may(actor, Permission.KEEP_PROCESSES, company);
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
                        .map(line -> row(company, line, keeps, words))
                        .orElse(null),
                filters(company, shown, cut, words),
                cut == null ? null : cut.name(),
                (shown == Shown.MISSING ? missing : coverage.lines())
                        .stream()
                                .filter(shown::shows)
                                .filter(line -> cut == null
                                        || line.requirement().foundation().equals(cut.id()))
                                .map(line -> row(company, line, keeps, words))
                                .toList());
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

    private static Row row(CompanyId company, Line line, boolean keeps, Words words) {
        String file = Addresses.file(company);
        return new Row(
                line.requirement().id(),
                line.requirement().code(),
                line.requirement().name(),
                line.requirement().mandatory(),
                line.reach(),
                line.applies() ? sentence(line.next(), words) : words.of("reviews.next.not-applicable"),
                line.applies() && keeps ? address(file, line) : null,
                line.processes().stream()
                        .map(one -> new Link(words.of(one.terms().name()), file + "/processes/" + one.id()))
                        .toList(),
                line.inForce().stream()
                        .map(one -> new Link(
                                named(one, words),
                                file + "/documents/" + one.document().id()))
                        .toList(),
                links(line.records(), words),
                links(line.measures(), words));
    }

    private static String sentence(Next next, Words words) {
        return switch (next) {
            case Next.TakeProcess take ->
                words.of("reviews.next.take", take.process().name());
            case Next.WriteDocument write ->
                words.of("reviews.next.write", write.process().terms().name());
            case Next.FinishDocument finish -> words.of("reviews.next.finish", named(finish.document(), words));
            case Next.AddRecord add ->
                add.example().es().isEmpty()
                        ? words.of("reviews.next.record-any")
                        : words.of("reviews.next.record", add.example());
            case Next.Nothing nothing -> words.of("reviews.next.nothing");
        };
    }

    private static @Nullable String address(String file, Line line) {
        return switch (line.next()) {
            case Next.TakeProcess take -> file + "/processes/taking";
            case Next.WriteDocument write ->
                file + "/documents/new?process=" + write.process().id();
            case Next.FinishDocument finish ->
                file + "/documents/" + finish.document().document().id();
            case Next.AddRecord add ->
                file + "/requirements/" + line.requirement().id();
            case Next.Nothing nothing -> null;
        };
    }

    private static String named(Stands stands, Words words) {
        return stands.document().number() + " " + words.of(stands.document().title());
    }

    private static List<Link> links(List<Answer> answers, Words words) {
        return answers.stream()
                .map(one -> new Link(words.of(one.name()), one.href()))
                .toList();
    }
}
