package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zarpe.companies.domain.HsCode;
import org.zarpe.demo.DemoCompany.SwotLine;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.methodology.loading.PackLoader.Loading.Sound;

/** What is told of the companies fits the method they go through. */
class IllustrativeCompaniesTests {

    private static final List<DemoContent> OPERATORS = DemoContent.all();
    private static final Map<PackRef, Pack> PACKS = PackFiles.builtIn().values().stream()
            .map(files -> ((Sound) PackLoader.load(files)).loaded().pack())
            .collect(Collectors.toMap(Pack::ref, Function.identity()));

    static Stream<DemoCompany> all() {
        return OPERATORS.stream().flatMap(content -> content.companies().stream());
    }

    static Stream<DemoCompany> invented() {
        return all().filter(DemoCompany::illustrative);
    }

    @Test
    void theyAreMarkedAsInvented() {
        assertThat(invented().map(DemoCompany::key)).containsExactly("f", "g", "h", "j", "k", "i");
        assertThat(OPERATORS.stream().flatMap(content -> content.people().stream()))
                .allSatisfy(person -> {
                    assertThat(person.name()).contains("de ejemplo");
                    assertThat(person.mail()).endsWith("@demo.zarpe.example");
                });
        assertThat(invented().flatMap(company -> company.people().stream()))
                .allSatisfy(member -> assertThat(member.name()).contains("de ejemplo"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyIdIsOneOfTheMethod(DemoCompany company) {
        Pack pack = packOf(company);
        assertThat(company.requirements().keySet()).allSatisfy(pack::requirement);
        assertThat(company.results()).allSatisfy(value -> pack.indicator(value.indicator()));
        assertThat(company.actions()).allSatisfy(action -> pack.pillar(action.pillar()));
        assertThat(company.enrolment().closed()).allSatisfy(closing -> pack.stage(closing.stage()));
        assertThat(company.sessions().stream().flatMap(session -> session.levels().stream()))
                .allSatisfy(learnt -> pack.competence(learnt.competence()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyActionAnswersSomething(DemoCompany company) {
        Pack pack = packOf(company);
        List<String> swot = company.swot().stream().map(SwotLine::key).toList();
        assertThat(company.actions()).allSatisfy(action -> {
            assertThat(action.answers()).isNotEmpty();
            assertThat(action.answers())
                    .allMatch(answered -> swot.contains(answered)
                            || answered.equals("market")
                            || pack.findRequirement(answered).isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("invented")
    void everyProductHasACodeOfTheHarmonizedSystem2022(DemoCompany company) {
        assertThat(company.products())
                .isNotEmpty()
                .allSatisfy(ware -> assertThat(HsCode.read(ware.hs()))
                        .hasValueSatisfying(code -> assertThat(code.isValid()).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("invented")
    void everyAnswerFitsItsQuestion(DemoCompany company) {
        Pack pack = packOf(company);
        company.answers()
                .forEach((instrument, readings) -> Stream.of(readings.self(), readings.adviser())
                        .flatMap(answers -> answers.entrySet().stream())
                        .forEach(answer -> assertThat(fits(
                                        pack, pack.instrument(instrument).item(answer.getKey()), answer.getValue()))
                                .as(company.key() + " " + answer)
                                .isTrue()));
    }

    private static boolean fits(Pack pack, Item item, Object answer) {
        return switch (item.kind()) {
            case LEVEL -> answer instanceof Integer level && pack.scale().has(level);
            case NUMBER -> answer instanceof Integer;
            case YES_NO -> answer instanceof Boolean;
            case CHOICE ->
                item.choices().stream().anyMatch(choice -> choice.id().equals(answer));
            case TEXT -> answer instanceof Map<?, ?> text && text.containsKey("es") && text.containsKey("en");
        };
    }

    private static Pack packOf(DemoCompany company) {
        DemoProgramme programme = OPERATORS.stream()
                .flatMap(content -> content.programmes().stream())
                .filter(one -> one.cohorts().stream()
                        .anyMatch(cohort ->
                                cohort.key().equals(company.enrolment().cohort())))
                .findFirst()
                .orElseThrow();
        return PACKS.get(programme.method());
    }
}
