package org.zarpe.internationalisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.internationalisation.domain.Recorded.company;
import static org.zarpe.internationalisation.domain.Recorded.declaringNone;
import static org.zarpe.internationalisation.domain.Recorded.regular;
import static org.zarpe.internationalisation.domain.Recorded.sale;
import static org.zarpe.internationalisation.domain.Recorded.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zarpe.internationalisation.domain.BornGlobal.Answer;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.expressions.CelRules;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.shared.Text;

class BornGlobalTests {

    private static final CelRules RULES = new CelRules();
    private static Pack pack;

    @BeforeAll
    static void theBuiltInPack() throws IOException {
        var loading = PackLoader.load(PackFiles.in(Path.of("packs/proveedor-internacional-confiable/1.1.0")));
        pack = ((PackLoader.Loading.Sound) loading).loaded().pack();
    }

    static Stream<PathRecords> thePapersCompanies() {
        return Stream.of(
                declaringNone(2010),
                Recorded.companyB(),
                Recorded.companyC(),
                Recorded.companyD(),
                declaringNone(1990));
    }

    @ParameterizedTest
    @MethodSource("thePapersCompanies")
    void noneOfThePapersCompaniesCanBeClassed(PathRecords records) {
        assertThat(answers(records)).hasSizeGreaterThanOrEqualTo(4).allSatisfy(answer -> {
            assertThat(answer.answer()).isIn(Answer.CANNOT_TELL, Answer.CONFLICTING);
            assertThat(answer.because()).isNotEmpty();
        });
    }

    @Test
    void companyBCannotBeClassedBecauseTheYearOfTheFirstForeignSaleIsNotRecorded() {
        assertThat(of("within_six_years", Recorded.companyB()).because())
                .extracting(Because::code)
                .containsExactly("first-sale-missing");
    }

    @Test
    void aDatedRecordOfRegularExportsNineteenYearsAfterTheFoundingSettlesNothing() {
        assertThat(of("within_six_years", company(1998, regular(2017, "CR"))).answer())
                .isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void companyDIsConflictingUnderEachDefinition() {
        assertThat(answers(Recorded.companyD())).extracting(BornGlobal::answer).containsOnly(Answer.CONFLICTING);
    }

    @Test
    void aFirstSaleAtTheEdgeOfTheYearsCannotBeTold() {
        assertThat(of("within_six_years", company(2010, sale(2015, "US"))).answer())
                .isEqualTo(Answer.YES);
        assertThat(of("within_six_years", company(2010, sale(2016, "US"))).answer())
                .isEqualTo(Answer.CANNOT_TELL);
        assertThat(of("within_six_years", company(2010, sale(2018, "US"))).answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void aQuarterAbroadInAnyOfTheFirstYearsIsEnough() {
        assertThat(of("quarter_within_three_years", company(2010, share(2011, "US", 30)))
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(of("quarter_within_three_years", company(2010, share(2011, "US", 20, 30)))
                        .answer())
                .isEqualTo(Answer.CANNOT_TELL);
        assertThat(of("quarter_within_three_years", company(2000, share(2015, "US", 90)))
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void everyAnswerGivesItsReasonAlsoYesAndNo() {
        assertThat(answers(company(2010, share(2011, "US", 30))))
                .allSatisfy(answer -> assertThat(answer.because()).isNotEmpty());
        assertThat(of("within_six_years", company(2010, sale(2016, "US"))).because())
                .extracting(Because::code)
                .containsExactly("first-sale-in");
    }

    private static BornGlobal of(String definition, PathRecords records) {
        return answers(records).stream()
                .filter(answer -> answer.definition().id().equals(definition))
                .findFirst()
                .orElseThrow();
    }

    private static List<BornGlobal> answers(PathRecords records) {
        Map<String, PathFact> facts = EarlyYears.of(records);
        Facts.Builder known = Facts.builder();
        facts.forEach((name, fact) -> fact.quantity().ifPresent(value -> known.put(name, value)));
        return pack.bornGlobalDefinitions().stream()
                .map(definition -> BornGlobal.of(
                        definition,
                        RULES.judge(pack, definition.rule(), known.build()),
                        facts,
                        fact -> new Text(fact, fact)))
                .toList();
    }
}
