package org.zarpe.internationalisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.internationalisation.domain.StageAnswer.At;
import org.zarpe.shared.PartialDate;

class EstablishmentChainPropertyTests {

    @Property
    void theOrderOfRecordsChangesNothing(@ForAll("records") PathRecords records, @ForAll long seed) {
        PathRecords shuffled = new PathRecords(
                records.founded(),
                records.declaresNone(),
                shuffled(records.exports(), seed),
                shuffled(records.establishments(), seed));

        assertThat(EstablishmentChain.of(shuffled)).isEqualTo(EstablishmentChain.of(records));
        assertThat(EarlyYears.of(shuffled)).isEqualTo(EarlyYears.of(records));
    }

    @Property
    void aFurtherYearInARowNeverLowersTheStage(
            @ForAll("undisputed") PathRecords records, @ForAll("mode") ExportMode mode) {
        records.exports().stream()
                .filter(exports -> exports.year() != null)
                .forEach(exports ->
                        assertThat(rank(withNextYear(records, exports, mode))).isGreaterThanOrEqualTo(rank(records)));
    }

    @Property
    void everyAnswerGivesItsReasons(@ForAll("records") PathRecords records) {
        assertThat(EstablishmentChain.of(records).because()).isNotEmpty();
        assertThat(records.markets())
                .allSatisfy(market -> assertThat(market.stage().because()).isNotEmpty());
        assertThat(EarlyYears.of(records).values())
                .allSatisfy(fact -> assertThat(
                                fact.because().isEmpty() && fact.quantity().isEmpty())
                        .isFalse());
    }

    @Property
    void theShareOfSalesNeverMovesTheStage(@ForAll("undisputed") PathRecords records) {
        PathRecords without = new PathRecords(
                records.founded(),
                records.declaresNone(),
                records.exports().stream()
                        .map(one -> Recorded.of(one.year(), one.country(), one.mode(), one.regular(), null))
                        .toList(),
                records.establishments());

        assertThat(rank(without)).isEqualTo(rank(records));
    }

    private static int rank(PathRecords records) {
        return EstablishmentChain.of(records) instanceof At at ? at.stage().number() : 0;
    }

    private static PathRecords withNextYear(PathRecords records, ExportRecord exports, ExportMode mode) {
        List<ExportRecord> more = new ArrayList<>(records.exports());
        Integer year = exports.year();
        more.add(Recorded.of(year == null ? null : year + 1, exports.country(), mode, null, null));
        return new PathRecords(records.founded(), records.declaresNone(), more, records.establishments());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Provide
    Arbitrary<PathRecords> records() {
        return pathRecords(Arbitraries.of(true, false).injectNull(0.5), Arbitraries.of(true, false));
    }

    /** Nobody says "not regular" and nobody declares that there is no activity. */
    @Provide
    Arbitrary<PathRecords> undisputed() {
        return pathRecords(Arbitraries.of(true).injectNull(0.7), Arbitraries.of(false));
    }

    @Provide
    Arbitrary<ExportMode> mode() {
        return Arbitraries.of(ExportMode.class);
    }

    private Arbitrary<PathRecords> pathRecords(Arbitrary<Boolean> regular, Arbitrary<Boolean> declares) {
        Arbitrary<ExportRecord> exports = Combinators.combine(
                        Arbitraries.integers().between(1998, 2010).injectNull(0.2),
                        Arbitraries.of("US", "CR", "GT").injectNull(0.1),
                        mode(),
                        regular)
                .as((year, country, mode, says) -> Recorded.of(year, country, mode, says, null));
        Arbitrary<EstablishmentAbroad> establishments = Combinators.combine(
                        Arbitraries.of(EstablishmentAbroad.Kind.class),
                        Arbitraries.of("US", "CR"),
                        Arbitraries.of(true, false))
                .as((kind, country, open) ->
                        open ? Recorded.open(kind, country, 2005) : Recorded.closed(kind, country, 2005, 2008));
        return Combinators.combine(
                        Arbitraries.integers().between(1998, 2004),
                        declares,
                        exports.list().ofMaxSize(6),
                        establishments.list().ofMaxSize(2))
                .as((founded, none, sales, places) ->
                        new PathRecords(PartialDate.ofYear(founded), none, sales, places));
    }
}
