package org.zarpe.cases.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.zarpe.cases.domain.Agreed;
import org.zarpe.cases.domain.Agreement;
import org.zarpe.cases.domain.Agreement.Kappa;
import org.zarpe.cases.domain.ScoredTwice;
import org.zarpe.cases.domain.WeightedKappa;
import org.zarpe.cases.web.AgreementSign.Cell;
import org.zarpe.cases.web.AgreementSign.Figure;
import org.zarpe.cases.web.AgreementSign.Row;
import org.zarpe.shared.words.Words;

/** Puts agreement into words and into a picture of levels. */
final class AgreementSigns {

    /** Between two levels in the picture, and from its edge to the first. */
    private static final int STEP = 48;

    private static final int EDGE = 56;
    private static final int LARGEST = 20;
    private static final int SMALLEST = 11;

    /** From here on what people call good, and below the other what they call poor (Landis and Koch, 1977). */
    private static final BigDecimal GOOD = new BigDecimal("0.6");

    private static final BigDecimal FAIR = new BigDecimal("0.4");

    private AgreementSigns() {}

    static AgreementSign of(Agreed agreed, int needed, Words words) {
        Agreement agreement = agreed.measured(needed);
        return new AgreementSign(said(agreement, words), agreement.pairs(), figures(agreement, words), rows(agreed));
    }

    static String said(Agreement agreement, Words words) {
        return switch (agreement) {
            case Agreement.Measured measured ->
                words.of("assessment.agreement." + grade(measured.quadratic().value()), measured.pairs());
            case Agreement.TooFew few -> words.of("assessment.agreement.too-few", few.pairs(), few.needed());
            case Agreement.NoVariance same -> words.of("assessment.agreement.no-variance", same.pairs());
        };
    }

    private static String grade(BigDecimal kappa) {
        if (kappa.compareTo(GOOD) >= 0) {
            return "good";
        }
        return kappa.compareTo(FAIR) >= 0 ? "fair" : "poor";
    }

    private static List<Figure> figures(Agreement agreement, Words words) {
        return agreement instanceof Agreement.Measured measured
                ? List.of(figure("linear", measured.linear(), words), figure("quadratic", measured.quadratic(), words))
                : List.of();
    }

    private static Figure figure(String weights, Kappa kappa, Words words) {
        return new Figure(
                words.of("assessment.kappa." + weights),
                words.number(kappa.value()),
                words.number(kappa.observed()),
                words.number(kappa.expected()));
    }

    private static List<Row> rows(Agreed agreed) {
        long most = levels().flatMap(first -> levels().map(second -> (int) agreed.count(first, second)))
                .max()
                .orElse(0);
        return levels().mapToObj(first -> new Row(
                        first,
                        levels().mapToObj(second -> cell(first, second, agreed.count(first, second), most))
                                .toList()))
                .toList();
    }

    private static IntStream levels() {
        return IntStream.rangeClosed(0, WeightedKappa.HIGHEST_LEVEL);
    }

    private static Cell cell(int first, int second, long count, long most) {
        int apart = Math.abs(first - second);
        int radius = count == 0 ? 0 : SMALLEST + (int) ((LARGEST - SMALLEST) * count / Math.max(most, 1));
        return new Cell(
                second,
                count,
                EDGE + second * STEP,
                EDGE + (WeightedKappa.HIGHEST_LEVEL - first) * STEP,
                radius,
                apart == 0 ? "same" : apart < ScoredTwice.FAR ? "near" : "far");
    }
}
