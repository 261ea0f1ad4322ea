package org.zarpe.companies.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.companies.domain.Product;
import org.zarpe.companies.domain.RecordedEstablishment;
import org.zarpe.companies.domain.RecordedExport;
import org.zarpe.companies.domain.RecordedFact;
import org.zarpe.companies.queries.FileContents;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.charts.Curve;
import org.zarpe.shared.words.Words;

/** Puts a company file into the words of its profile page. */
final class ProfileReading {

    private static final Comparator<RecordedFact> LATEST_FIRST = Comparator.comparing(
                    (RecordedFact recorded) -> recorded.fact().from())
            .reversed();
    private static final Comparator<RecordedExport> YEARS_DOWN = Comparator.comparing(
                    (RecordedExport export) -> export.details().salesYear(),
                    Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .reversed();

    private final Words words;
    private final FigureWords figures;
    private final People people;

    ProfileReading(Words words, People people) {
        this.words = words;
        this.figures = new FigureWords(words);
        this.people = people;
    }

    ProfilePage page(CompanyFile file, FileContents contents, boolean mayWrite, boolean mayInvite) {
        return new ProfilePage(
                file,
                mayWrite,
                mayInvite,
                figures.country(file.company().country()),
                contents.team(),
                contents.products().stream().map(this::product).toList(),
                contents.figures().map(this::business).orElse(null),
                contents.establishments().stream().map(this::establishment).toList());
    }

    private ProfilePage.Business business(FileContents.Figures shown) {
        NoExportsDeclaration declaration = shown.declaration().orElse(null);
        return new ProfilePage.Business(
                Arrays.stream(FactKind.values())
                        .map(kind -> figures(kind, shown.facts()))
                        .toList(),
                shown.exports().stream().sorted(YEARS_DOWN).map(this::export).toList(),
                declaration == null ? null : declaration(declaration),
                declaration != null && !shown.exports().isEmpty());
    }

    private ProfilePage.ProductLine product(Product product) {
        String code = product.details().hsCode();
        return new ProfilePage.ProductLine(
                product.id().toString(), words.of(product.details().name()), code, code == null ? null : chapter(code));
    }

    private String chapter(String code) {
        return words.of("hs.chapter." + code.substring(0, 2));
    }

    private ProfilePage.Figures figures(FactKind kind, List<RecordedFact> all) {
        Map<UUID, RecordedFact> byId = all.stream().collect(Collectors.toMap(RecordedFact::id, Function.identity()));
        List<RecordedFact> standing = all.stream()
                .filter(fact -> fact.stands() && fact.fact().kind() == kind)
                .sorted(LATEST_FIRST)
                .toList();
        return new ProfilePage.Figures(
                kind,
                standing.stream().map(fact -> figure(fact, byId)).toList(),
                curve(standing.stream().map(RecordedFact::fact).toList()));
    }

    private Curve curve(List<DatedFact> latestFirst) {
        List<Curve.Point> points = new ArrayList<>();
        for (DatedFact fact : latestFirst.reversed()) {
            Quantity value = fact.value();
            if (value != null
                    && value.isExact()
                    && fact.unit().equals(latestFirst.getFirst().unit())) {
                points.add(new Curve.Point(
                        value.low(),
                        figures.value(fact),
                        Integer.toString(fact.to().year())));
            }
        }
        return new Curve(null, points);
    }

    private ProfilePage.FigureLine figure(RecordedFact recorded, Map<UUID, RecordedFact> byId) {
        List<ProfilePage.Former> formers = new ArrayList<>();
        for (RecordedFact one = former(recorded, byId); one != null; one = former(one, byId)) {
            formers.add(new ProfilePage.Former(
                    figures.value(one.fact()),
                    figures.period(one.fact()),
                    figures.source(one.fact().source()),
                    recorded(one)));
        }
        return new ProfilePage.FigureLine(
                recorded.id().toString(),
                figures.period(recorded.fact()),
                figures.value(recorded.fact()),
                figures.source(recorded.fact().source()),
                formers);
    }

    private static @Nullable RecordedFact former(RecordedFact fact, Map<UUID, RecordedFact> byId) {
        return fact.corrects() == null ? null : byId.get(fact.corrects());
    }

    private String recorded(RecordedFact fact) {
        String day = figures.day(fact.at());
        return fact.by() == null ? day : words.of("companies.recorded", day, people.nameOf(new PersonId(fact.by())));
    }

    private ProfilePage.ExportLine export(RecordedExport export) {
        ExportRecord record = export.details().record();
        return new ProfilePage.ExportLine(
                export.id().toString(),
                record.year() == null
                        ? words.of("companies.year-unknown")
                        : record.year().toString(),
                figures.country(record.country()),
                words.of("companies.mode", record.mode()),
                record.customers() == null
                        ? figures.none()
                        : words.number(record.customers().longValue()),
                size(record),
                regular(record.regular()),
                record.source());
    }

    private String size(ExportRecord record) {
        List<String> sizes = new ArrayList<>();
        if (record.share() != null) {
            sizes.add(words.of("companies.of-sales", figures.percent(record.share())));
        }
        if (record.amount() != null && record.currency() != null) {
            sizes.add(words.money(record.amount(), record.currency()));
        }
        return sizes.isEmpty() ? figures.none() : String.join("; ", sizes);
    }

    private String regular(@Nullable Boolean regular) {
        return regular == null ? figures.none() : words.of(regular ? "companies.regular.yes" : "companies.regular.no");
    }

    private ProfilePage.EstablishmentLine establishment(RecordedEstablishment establishment) {
        RecordedEstablishment.Details details = establishment.details();
        return new ProfilePage.EstablishmentLine(
                establishment.id().toString(),
                words.of("companies.establishment", details.kind()),
                figures.country(details.country()),
                figures.lifetime(details.opened(), details.closed()),
                details.source());
    }

    private ProfilePage.Declaration declaration(NoExportsDeclaration declaration) {
        return new ProfilePage.Declaration(declaration.source(), figures.day(declaration.at()), declaration.version());
    }
}
