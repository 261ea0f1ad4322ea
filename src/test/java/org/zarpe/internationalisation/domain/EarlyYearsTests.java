package org.zarpe.internationalisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.internationalisation.domain.EarlyYears.COUNTRIES_BY_YEAR_6;
import static org.zarpe.internationalisation.domain.EarlyYears.SHARE_BY_YEAR_3;
import static org.zarpe.internationalisation.domain.EarlyYears.YEARS_TO_FIRST_SALE;
import static org.zarpe.internationalisation.domain.Recorded.company;
import static org.zarpe.internationalisation.domain.Recorded.regular;
import static org.zarpe.internationalisation.domain.Recorded.sale;
import static org.zarpe.internationalisation.domain.Recorded.share;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zarpe.internationalisation.domain.PathFact.Conflicting;
import org.zarpe.internationalisation.domain.PathFact.Known;
import org.zarpe.internationalisation.domain.PathFact.NotRecorded;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;

class EarlyYearsTests {

    @Test
    void yearsKnownToTheYearOnlyAreKnownToOneMoreOrLess() {
        assertThat(value(YEARS_TO_FIRST_SALE, company(2010, sale(2012, "US")))).isEqualTo(between("1.00", "3.00"));
    }

    @Test
    void aFirstSaleInTheYearOfTheFoundingIsWithinOneYear() {
        assertThat(value(YEARS_TO_FIRST_SALE, company(2010, sale(2010, "US")))).isEqualTo(between("0", "1.00"));
    }

    @Test
    void aFoundingKnownToTheDayNarrowsTheYears() {
        PathRecords records =
                new PathRecords(new PartialDate(2010, 5, 14), false, List.of(sale(2012, "US")), List.of());

        assertThat(value(YEARS_TO_FIRST_SALE, records)).isEqualTo(between("1.58", "2.67"));
    }

    @Test
    void exportsAlreadyRegularInTheEarliestYearOnRecordBeganBefore() {
        PathRecords records = company(1998, regular(2017, "CR"));

        assertThat(value(YEARS_TO_FIRST_SALE, records)).isEqualTo(between("0", "20.00"));
        assertThat(codes(YEARS_TO_FIRST_SALE, records)).containsExactly("first-sale-before-regular");
    }

    @Test
    void anUndatedSaleMayHaveBeenTheFirst() {
        PathRecords records = company(2010, sale(2018, "US"), sale(null, "GT"));

        assertThat(value(YEARS_TO_FIRST_SALE, records)).isEqualTo(between("0", "9.00"));
        assertThat(codes(YEARS_TO_FIRST_SALE, records)).containsExactly("first-sale-maybe-undated");
    }

    @Test
    void withoutFoundingNothingIsKnown() {
        PathRecords records = new PathRecords(null, false, List.of(sale(2012, "US")), List.of());

        assertThat(EarlyYears.of(records).values())
                .allSatisfy(
                        fact -> assertThat(fact).isEqualTo(new NotRecorded(List.of(Because.of("founding-missing")))));
    }

    @Test
    void aSaleBeforeTheFoundingIsConflicting() {
        assertThat(EarlyYears.of(company(2010, sale(2005, "US"))).values()).hasOnlyElementsOfType(Conflicting.class);
    }

    @Test
    void theShareIsTheGreatestOfTheFirstYearsWhenAllAreRecorded() {
        PathRecords records = company(
                2010, share(2011, "US", 10), share(2012, "US", 30), share(2013, "US", 15), share(2013, "GT", 5));

        assertThat(value(SHARE_BY_YEAR_3, records)).isEqualTo(between("30.0", "30.0"));
    }

    @Test
    void aYearWithoutShareLeavesTheUpperEndOpen() {
        PathRecords records = company(2010, share(2011, "US", 28));

        assertThat(value(SHARE_BY_YEAR_3, records)).isEqualTo(between("28.0", "100"));
        assertThat(codes(SHARE_BY_YEAR_3, records)).containsExactly("share-missing-in-part");
    }

    @Test
    void sharesThatAddToMoreThanTheWholeAreConflicting() {
        assertThat(EarlyYears.of(company(2010, share(2011, "US", 80), share(2011, "GT", 60)))
                        .get(SHARE_BY_YEAR_3))
                .isInstanceOf(Conflicting.class);
    }

    @Test
    void aLateBeginningMeansNoShareAndNoCountryInTheFirstYears() {
        PathRecords records = company(2000, share(2015, "US", 40));

        assertThat(value(SHARE_BY_YEAR_3, records)).isEqualTo(Quantity.exactly(0));
        assertThat(value(COUNTRIES_BY_YEAR_6, records)).isEqualTo(Quantity.exactly(0));
    }

    @Test
    void countriesAreCountedOnceEach() {
        PathRecords records =
                company(2010, sale(2012, "US"), sale(2013, "US"), sale(2014, "GT"), sale(2016, "CR"), sale(2017, "DE"));

        assertThat(value(COUNTRIES_BY_YEAR_6, records)).isEqualTo(Quantity.exactly(3));
    }

    @Test
    void aCountryNotRecordedMayBeAFurtherOne() {
        PathRecords records = company(2010, sale(2012, "US"), sale(2013, null));

        assertThat(value(COUNTRIES_BY_YEAR_6, records).low()).isEqualByComparingTo("1");
        assertThat(value(COUNTRIES_BY_YEAR_6, records).isExact()).isFalse();
    }

    private static Quantity value(String fact, PathRecords records) {
        return EarlyYears.of(records).get(fact) instanceof Known known ? known.value() : Quantity.exactly(-1);
    }

    private static List<String> codes(String fact, PathRecords records) {
        return EarlyYears.of(records).get(fact).because().stream()
                .map(Because::code)
                .toList();
    }

    private static Quantity between(String low, String high) {
        return Quantity.between(new BigDecimal(low), new BigDecimal(high));
    }
}
