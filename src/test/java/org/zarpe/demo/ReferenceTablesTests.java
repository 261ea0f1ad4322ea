package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.Companies;
import org.zarpe.identity.Actor;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.domain.TableFormat;
import org.zarpe.reports.queries.ReportShelf;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;

/** The article's three tables, from the database and nothing else: every figure of Tables 1 and 3, and the counts of findings and actions. */
@ZarpeTest
class ReferenceTablesTests {

    @Autowired
    Demonstration demo;

    @Autowired
    ReportShelf shelf;

    @Autowired
    Dictionary dictionary;

    @Autowired
    Companies companies;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Plans plans;

    private Actor director;

    @BeforeEach
    void load() {
        director = demo.director();
    }

    @Test
    void tableOneDescribesTheFiveCompanies() {
        assertThat(csv(1, Language.EN))
                .containsExactly(
                        "company,activity,founded,employees,initial_level,period",
                        "Empresa A,Designs and makes clothing,2010,12,No international activity,May to December 2017",
                        "Empresa B,Sells frames for prescription glasses and sunglasses,1998,23,Exports regularly about 10 % of its sales to a single customer in Costa Rica,May to December 2017",
                        "Empresa C,Makes handcrafted wooden furniture for restaurants,2005,49,Exports regularly about 90 % of its sales to the United States,May to December 2017",
                        "Empresa D,Makes and sells food supplements,1998,14,No international activity,May to December 2017",
                        "Empresa E,\"Makes and sells lifts for industry and homes, and automated car parks\",1990,7,No international activity,May to December 2017");
        assertThat(csv(1, Language.ES))
                .hasSize(6)
                .allSatisfy(line -> assertThat(line).doesNotContain("May to"));
        assertThat(csv(1, Language.ES).get(1)).endsWith("Sin actividad internacional,mayo a diciembre de 2017");
    }

    @Test
    void tableTwoHoldsSixtySevenFindings() {
        Map<String, Long> counts = csv(2, Language.EN).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        count("A,Strengths", 3),
                        count("A,Weaknesses", 3),
                        count("A,Opportunities", 2),
                        count("A,Threats", 2),
                        count("B,Strengths", 5),
                        count("B,Weaknesses", 7),
                        count("B,Opportunities", 4),
                        count("B,Threats", 2),
                        count("C,Strengths", 4),
                        count("C,Weaknesses", 5),
                        count("C,Opportunities", 2),
                        count("C,Threats", 4),
                        count("D,Strengths", 4),
                        count("D,Weaknesses", 3),
                        count("D,Opportunities", 2),
                        count("D,Threats", 2),
                        count("E,Strengths", 3),
                        count("E,Weaknesses", 3),
                        count("E,Opportunities", 4),
                        count("E,Threats", 3)));
        assertThat(csv(2, Language.ES)).hasSize(68).first().isEqualTo("company,quadrant,item");
    }

    @Test
    void tableThreeHoldsTheResultsAndItsBlanks() {
        List<String> lines = csv(3, Language.EN);
        assertThat(lines.getFirst())
                .isEqualTo("company,profit_change_pct,capacity_change_pct,qualitative,international_change");
        assertThat(lines.subList(1, 6).stream()
                        .map(line -> line.split(",")[0] + "," + line.split(",")[1] + "," + line.split(",")[2]))
                .containsExactly("Empresa A,,", "Empresa B,49,10", "Empresa C,534,5", "Empresa D,,", "Empresa E,4,65");
        assertThat(lines.get(2)).endsWith("Exports 5% more");
        assertThat(lines.get(3)).endsWith("Exports 17% more");
        assertThat(lines.get(5)).endsWith("Won contracts to export");
    }

    @Test
    void theProgrammeIsFoundByItsNameInEitherLanguage() {
        Scopes.as(scope(), () -> {
            Text first = shelf.programmes(director).getFirst();
            assertThat(first)
                    .isEqualTo(new Text(
                            "Programa de Internacionalización 2017 (casos de referencia)",
                            "Internationalisation Programme 2017 (reference cases)"));
            assertThat(called(first.es())).contains(first);
            assertThat(called(first.en())).contains(first);
            assertThat(called("Otro programa")).isEmpty();
            return first;
        });
    }

    @Test
    void thePlansHoldThirtyTwoActions() {
        assertThat(actions("A")).isEqualTo(5);
        assertThat(actions("B")).isEqualTo(7);
        assertThat(actions("C")).isEqualTo(8);
        assertThat(actions("D")).isEqualTo(5);
        assertThat(actions("E")).isEqualTo(7);
    }

    private int actions(String company) {
        return Scopes.as(
                scope(),
                () -> companies.visibleTo(director).stream()
                        .filter(one -> one.name().equals("Empresa " + company))
                        .map(one -> enrolments.current(one.id()).orElseThrow())
                        .mapToInt(enrolled -> plans.actions(enrolled.id()).size())
                        .sum());
    }

    private Optional<Text> called(String name) {
        return shelf.export(director, 1, name, false, dictionary.in(Language.ES))
                .map(ReportTable::programme);
    }

    private List<String> csv(int table, Language language) {
        String written = Scopes.as(
                scope(),
                () -> TableFormat.CSV.write(shelf.export(director, table, null, false, dictionary.in(language))
                        .orElseThrow()));
        return Arrays.stream(written.replace('\u00a0', ' ').split("\r\n")).toList();
    }

    private static Map.Entry<String, Long> count(String companyAndQuadrant, long findings) {
        return Map.entry("Empresa " + companyAndQuadrant, findings);
    }

    private Scope scope() {
        return Scope.of(director.operator().value(), director.person().value());
    }
}
