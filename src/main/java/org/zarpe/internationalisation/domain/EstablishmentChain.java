package org.zarpe.internationalisation.domain;

import static org.zarpe.internationalisation.domain.UppsalaStage.NO_REGULAR_EXPORT;
import static org.zarpe.internationalisation.domain.UppsalaStage.PRODUCTION_ABROAD;
import static org.zarpe.internationalisation.domain.UppsalaStage.REGULAR_EXPORT;
import static org.zarpe.internationalisation.domain.UppsalaStage.SALES_SUBSIDIARY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.EstablishmentAbroad.Kind;
import org.zarpe.companies.ExportRecord;
import org.zarpe.internationalisation.domain.StageAnswer.At;
import org.zarpe.internationalisation.domain.StageAnswer.CannotTell;
import org.zarpe.internationalisation.domain.StageAnswer.Conflicting;

/**
 * The Uppsala stage, after Johanson and Wiedersheim-Paul (1975), of a market and of the firm. It follows from commitment and mode; the share of sales does
 * not matter. An establishment that was closed no longer counts.
 */
public final class EstablishmentChain {
    private EstablishmentChain() {}

    public static StageAnswer of(Market market) {
        return byEstablishment(market.establishments()).orElseGet(() -> withClosed(market));
    }

    /** The firm stands where its most committed market stands. */
    public static StageAnswer of(PathRecords records) {
        if (records.declaresNone()) {
            return declared(records);
        }
        List<Market> markets = records.markets();
        if (markets.isEmpty()) {
            return new CannotTell(List.of(Because.of("nothing-recorded")));
        }
        List<StageAnswer> stages = markets.stream().map(Market::stage).toList();
        return furthest(stages)
                .filter(at -> at.isAtLeast(REGULAR_EXPORT))
                .<StageAnswer>map(at -> at)
                .orElseGet(() -> unsettled(stages, RegularExport.acrossMarkets(openSales(markets))));
    }

    private static List<ExportRecord> openSales(List<Market> markets) {
        return markets.stream()
                .filter(market -> market.stage() instanceof CannotTell)
                .flatMap(market -> market.sales().stream())
                .toList();
    }

    private static StageAnswer declared(PathRecords records) {
        Because declaration = Because.of("declares-none");
        List<Because> against = Stream.concat(
                        records.sales().stream().map(sale -> Because.of("sales-recorded", sale)),
                        records.openEstablishments().stream().map(open -> Because.of("establishment", open)))
                .toList();
        if (against.isEmpty()) {
            return At.of(NO_REGULAR_EXPORT, declaration);
        }
        List<Because> disagreeing = new ArrayList<>(List.of(declaration));
        disagreeing.addAll(against);
        return new Conflicting(disagreeing);
    }

    private static Optional<At> furthest(List<StageAnswer> markets) {
        return markets.stream()
                .filter(At.class::isInstance)
                .map(At.class::cast)
                .max(Comparator.comparing(At::stage))
                .map(at -> new At(
                        at.stage(),
                        markets.stream()
                                .filter(other -> other.isAtLeast(at.stage()))
                                .flatMap(other -> other.because().stream())
                                .toList()));
    }

    private static StageAnswer unsettled(List<StageAnswer> markets, Optional<StageAnswer> acrossMarkets) {
        List<Because> conflicts = because(markets, Conflicting.class);
        if (!conflicts.isEmpty()) {
            return new Conflicting(conflicts);
        }
        List<Because> missing = because(markets, CannotTell.class);
        return acrossMarkets.orElseGet(() ->
                missing.isEmpty() ? new At(NO_REGULAR_EXPORT, because(markets, At.class)) : new CannotTell(missing));
    }

    private static List<Because> because(List<StageAnswer> answers, Class<? extends StageAnswer> kind) {
        return answers.stream()
                .filter(kind::isInstance)
                .flatMap(answer -> answer.because().stream())
                .toList();
    }

    private static Optional<StageAnswer> byEstablishment(List<EstablishmentAbroad> establishments) {
        return at(PRODUCTION_ABROAD, Kind.PRODUCTION, establishments)
                .or(() -> at(SALES_SUBSIDIARY, Kind.SALES_SUBSIDIARY, establishments));
    }

    private static Optional<StageAnswer> at(UppsalaStage stage, Kind kind, List<EstablishmentAbroad> establishments) {
        List<Because> because = establishments.stream()
                .filter(establishment -> establishment.kind() == kind && establishment.closed() == null)
                .map(open -> Because.of("establishment", open))
                .toList();
        return because.isEmpty() ? Optional.empty() : Optional.of(new At(stage, because));
    }

    private static StageAnswer withClosed(Market market) {
        if (!market.sales().isEmpty()) {
            return RegularExport.in(market.sales());
        }
        return new At(
                NO_REGULAR_EXPORT,
                market.establishments().stream()
                        .map(closed -> Because.of("establishment-closed", closed))
                        .toList());
    }
}
