package org.zarpe.internationalisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.companies.EstablishmentAbroad.Kind.PRODUCTION;
import static org.zarpe.companies.EstablishmentAbroad.Kind.SALES_SUBSIDIARY;
import static org.zarpe.internationalisation.domain.Recorded.closed;
import static org.zarpe.internationalisation.domain.Recorded.company;
import static org.zarpe.internationalisation.domain.Recorded.declaringNone;
import static org.zarpe.internationalisation.domain.Recorded.establishedAbroad;
import static org.zarpe.internationalisation.domain.Recorded.irregular;
import static org.zarpe.internationalisation.domain.Recorded.nothingSold;
import static org.zarpe.internationalisation.domain.Recorded.open;
import static org.zarpe.internationalisation.domain.Recorded.regular;
import static org.zarpe.internationalisation.domain.Recorded.sale;
import static org.zarpe.internationalisation.domain.UppsalaStage.NO_REGULAR_EXPORT;
import static org.zarpe.internationalisation.domain.UppsalaStage.PRODUCTION_ABROAD;
import static org.zarpe.internationalisation.domain.UppsalaStage.REGULAR_EXPORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportMode;
import org.zarpe.internationalisation.domain.StageAnswer.At;
import org.zarpe.internationalisation.domain.StageAnswer.CannotTell;
import org.zarpe.internationalisation.domain.StageAnswer.Conflicting;
import org.zarpe.shared.PartialDate;

class EstablishmentChainTests {

    @ParameterizedTest(name = "founded {0}")
    @ValueSource(ints = {2010, 1990})
    void companiesAAndEDeclareNoActivityAndAreAtTheFirstStage(int founded) {
        assertThat(EstablishmentChain.of(declaringNone(founded)))
                .isEqualTo(At.of(NO_REGULAR_EXPORT, Because.of("declares-none")));
    }

    @Test
    void companyBExportsRegularlyToOneCustomerAndIsAtTheSecondStage() {
        assertThat(stage(Recorded.companyB())).isEqualTo(REGULAR_EXPORT);
    }

    @Test
    void companyCIsAtTheSecondStageInSpiteOfSellingNinetyPercentAbroad() {
        assertThat(stage(Recorded.companyC())).isEqualTo(REGULAR_EXPORT);
        assertThat(codes(EstablishmentChain.of(Recorded.companyC()))).containsExactly("says-regular");
    }

    @Test
    void companyDDeclaresNoActivityYetHasCustomersAbroadAndIsConflicting() {
        StageAnswer answer = EstablishmentChain.of(Recorded.companyD());

        assertThat(answer).isInstanceOf(Conflicting.class);
        assertThat(codes(answer)).containsExactly("declares-none", "sales-recorded");
    }

    @ParameterizedTest
    @EnumSource(ExportMode.class)
    void regularExportIsTheSecondStageWhateverTheMode(ExportMode mode) {
        assertThat(stage(company(2000, Recorded.of(2016, "US", mode, true, null))))
                .isEqualTo(REGULAR_EXPORT);
    }

    @Test
    void salesInTwoConsecutiveYearsAreRegular() {
        assertThat(stage(company(2000, sale(2015, "US"), sale(2016, "US")))).isEqualTo(REGULAR_EXPORT);
    }

    @Test
    void oneYearOfWhichNobodySaysWhetherItIsRegularSettlesNothing() {
        StageAnswer answer = EstablishmentChain.of(company(2000, sale(2016, "US")));

        assertThat(answer).isInstanceOf(CannotTell.class);
        assertThat(codes(answer)).containsExactly("regularity-missing");
    }

    @Test
    void twoYearsWithAGapBetweenThemSettleNothing() {
        assertThat(EstablishmentChain.of(company(2000, sale(2014, "US"), sale(2016, "US"))))
                .isInstanceOf(CannotTell.class);
    }

    @Test
    void anUndatedSaleMayHaveBeenInAConsecutiveYear() {
        StageAnswer answer = EstablishmentChain.of(company(2000, irregular(2016, "US"), sale(null, "US")));

        assertThat(answer).isInstanceOf(CannotTell.class);
        assertThat(codes(answer)).containsExactly("year-missing");
    }

    @Test
    void salesThatARecordCallsNotRegularAreTheFirstStage() {
        assertThat(stage(company(2000, irregular(2016, "US")))).isEqualTo(NO_REGULAR_EXPORT);
    }

    @Test
    void exportsThatEndedAccordingToALaterRecordAreTheFirstStage() {
        StageAnswer answer = EstablishmentChain.of(company(2000, regular(2010, "US"), irregular(2016, "US")));

        assertThat(codes(answer)).containsExactly("no-longer-regular");
        assertThat(answer).isInstanceOf(At.class);
    }

    @Test
    void recordsOfOneYearThatDisagreeAreConflicting() {
        assertThat(EstablishmentChain.of(company(2000, regular(2016, "US"), irregular(2016, "US"))))
                .isInstanceOf(Conflicting.class);
    }

    @Test
    void notRegularInTheSecondOfTwoConsecutiveYearsIsConflicting() {
        assertThat(EstablishmentChain.of(company(2000, sale(2015, "US"), irregular(2016, "US"))))
                .isInstanceOf(Conflicting.class);
    }

    @Test
    void notRegularInTheFirstOfTwoConsecutiveYearsWasTrueThen() {
        assertThat(stage(company(2000, irregular(2015, "US"), sale(2016, "US"))))
                .isEqualTo(REGULAR_EXPORT);
    }

    @Test
    void theFirmIsRegularWhenConsecutiveYearsWereInDifferentCountries() {
        PathRecords records = company(2000, sale(2015, "US"), sale(2016, "GT"));

        assertThat(stage(records)).isEqualTo(REGULAR_EXPORT);
        assertThat(records.markets())
                .allSatisfy(market -> assertThat(market.stage()).isInstanceOf(CannotTell.class));
    }

    @Test
    void theFirmStandsWhereItsMostCommittedMarketStands() {
        PathRecords records = new PathRecords(
                PartialDate.ofYear(2000),
                false,
                List.of(regular(2016, "US"), sale(2016, "GT")),
                List.of(open(PRODUCTION, "ES", 2017)));

        assertThat(stage(records)).isEqualTo(PRODUCTION_ABROAD);
    }

    @Test
    void aSalesSubsidiaryIsTheThirdStageAndProductionTheFourth() {
        assertThat(stage(establishedAbroad(2000, open(SALES_SUBSIDIARY, "US", 2010)))
                        .number())
                .isEqualTo(3);
        assertThat(stage(establishedAbroad(2000, open(SALES_SUBSIDIARY, "US", 2010), open(PRODUCTION, "US", 2012)))
                        .number())
                .isEqualTo(4);
    }

    @Test
    void aClosedEstablishmentNoLongerCountsButShows() {
        EstablishmentAbroad former = closed(SALES_SUBSIDIARY, "US", 2008, 2011);

        assertThat(EstablishmentChain.of(establishedAbroad(2000, former)))
                .isEqualTo(At.of(NO_REGULAR_EXPORT, Because.of("establishment-closed", former)));
    }

    @Test
    void nothingRecordedIsNotTheSameAsNoActivity() {
        StageAnswer answer = EstablishmentChain.of(company(2000));

        assertThat(answer).isInstanceOf(CannotTell.class);
        assertThat(codes(answer)).containsExactly("nothing-recorded");
    }

    @Test
    void anOpenEstablishmentContradictsTheDeclarationOfNoActivity() {
        PathRecords records =
                new PathRecords(PartialDate.ofYear(2000), true, List.of(), List.of(open(PRODUCTION, "US", 2010)));

        assertThat(EstablishmentChain.of(records)).isInstanceOf(Conflicting.class);
    }

    @Test
    void aRecordThatNothingWasSoldIsNoSale() {
        assertThat(EstablishmentChain.of(declaringNone(2000, nothingSold(2016, "US"))))
                .isInstanceOf(At.class);
    }

    @Test
    void marketsStandInTheOrderOfEntryAndUndatedOnesLast() {
        PathRecords records =
                company(2000, sale(null, "DE"), sale(2016, "US"), sale(2012, "GT"), sale(2014, "CR"), sale(2013, "US"));

        assertThat(records.markets()).extracting(Market::country).containsExactly("GT", "US", "CR", "DE");
    }

    private static UppsalaStage stage(PathRecords records) {
        return switch (EstablishmentChain.of(records)) {
            case At at -> at.stage();
            case StageAnswer other -> throw new AssertionError(other);
        };
    }

    private static List<String> codes(StageAnswer answer) {
        return answer.because().stream().map(Because::code).toList();
    }
}
