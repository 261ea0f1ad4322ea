package org.zarpe.methodology.loading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Procedure;
import org.zarpe.methodology.ProcedureIndicator;
import org.zarpe.methodology.ProcedureStep;

/** Puts the key processes of a pack together, each with its starting procedure. */
final class ProcessAssembly {

    private ProcessAssembly() {}

    static List<KeyProcess> all(Outline outline) {
        return outline.processes().map(ProcessAssembly::process).toList();
    }

    private static KeyProcess process(Branch one) {
        return new KeyProcess(
                one.text("id"),
                one.words("name"),
                one.words("purpose"),
                one.words("help"),
                one.words("owner"),
                one.allWords("inputs"),
                one.allWords("outputs"),
                one.strings("feeds"),
                one.allWords("records"),
                Optional.of(one.at("procedure")).filter(Branch::exists).map(ProcessAssembly::procedure));
    }

    private static Procedure procedure(Branch one) {
        return new Procedure(
                one.words("scope"),
                one.items("steps").stream().map(ProcessAssembly::step).toList(),
                one.items("indicators").stream().map(ProcessAssembly::indicator).toList(),
                one.whole("review_months"));
    }

    private static ProcedureStep step(Branch one) {
        return new ProcedureStep(
                one.words("who"),
                one.words("what"),
                Optional.of(one.at("record")).filter(Branch::exists).map(Branch::words));
    }

    private static ProcedureIndicator indicator(Branch one) {
        return new ProcedureIndicator(
                one.text("id"),
                one.words("name"),
                PackAssembly.constant(IndicatorUnit.class, one, "unit"),
                PackAssembly.constant(Direction.class, one, "direction"),
                one.number("target").orElse(BigDecimal.ZERO),
                one.words("counted"));
    }
}
