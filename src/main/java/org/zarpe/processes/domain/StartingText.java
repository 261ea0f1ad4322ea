package org.zarpe.processes.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Procedure;
import org.zarpe.methodology.ProcedureIndicator;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Measure;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.shared.Text;

/**
 * What a document begins with, so that nobody starts from a white page.
 *
 * @param reviewMonths after how many months in force somebody should read it again
 */
public record StartingText(DocumentText text, int reviewMonths) {

    private static final int A_YEAR = 12;

    /** A procedure begins with what the method says of its process; of a process of the company's own, with what the company said. */
    public static StartingText of(DocumentKind kind, Optional<CompanyProcess> process, Pack pack) {
        Text purpose = process.map(one -> one.terms().purpose()).orElse(Text.NOTHING);
        Optional<Procedure> written = process.map(CompanyProcess::keyProcess)
                .flatMap(pack::findProcess)
                .flatMap(org.zarpe.methodology.KeyProcess::procedure)
                .filter(one -> kind.hasSteps());
        return written.map(procedure -> new StartingText(
                        new DocumentText(
                                purpose,
                                procedure.scope(),
                                procedure.steps().stream()
                                        .map(step -> new Step(
                                                step.who(),
                                                step.what(),
                                                step.record().orElse(Text.NOTHING)))
                                        .toList(),
                                procedure.indicators().stream()
                                        .map(StartingText::measure)
                                        .toList(),
                                Text.NOTHING,
                                Text.NOTHING),
                        procedure.reviewMonths()))
                .orElseGet(() -> new StartingText(
                        new DocumentText(
                                kind.hasSteps() ? purpose : Text.NOTHING,
                                Text.NOTHING,
                                List.of(),
                                List.of(),
                                Text.NOTHING,
                                Text.NOTHING),
                        A_YEAR));
    }

    private static Measure measure(ProcedureIndicator indicator) {
        return new Measure(indicator.name(), target(indicator), indicator.counted());
    }

    private static Text target(ProcedureIndicator indicator) {
        String number = plain(indicator.target());
        return switch (indicator.unit()) {
            case PERCENT -> new Text(number + " %", number + " %");
            case MONEY -> new Text("$" + number, "$" + number);
            case DAYS -> new Text(number + " días", number + " days");
            case HOURS -> new Text(number + " horas", number + " hours");
            case COUNT, RATIO, TEXT -> new Text(number, number);
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
