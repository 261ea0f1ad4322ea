package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Procedure;
import org.zarpe.shared.Text;

/** A key process of a method, and the procedure a company may start from. */
record PackProcess(
        String id,
        Text name,
        Text purpose,
        Text owner,
        List<Text> inputs,
        List<Text> outputs,
        List<String> feeds,
        List<Text> records,
        @Nullable PackProcedure procedure) {

    record PackProcedure(
            Text scope, List<PackProcedureStep> steps, List<PackProcedureIndicator> indicators, int reviewMonths) {
        static PackProcedure of(Procedure procedure) {
            return new PackProcedure(
                    procedure.scope(),
                    procedure.steps().stream()
                            .map(one -> new PackProcedureStep(
                                    one.who(), one.what(), one.record().orElse(null)))
                            .toList(),
                    procedure.indicators().stream()
                            .map(one -> new PackProcedureIndicator(
                                    one.id(), one.name(), one.unit(), one.direction(), one.target(), one.counted()))
                            .toList(),
                    procedure.reviewMonths());
        }
    }

    record PackProcedureStep(Text who, Text what, @Nullable Text record) {}

    record PackProcedureIndicator(
            String id, Text name, IndicatorUnit unit, Direction direction, BigDecimal target, Text counted) {}

    static PackProcess of(KeyProcess process) {
        return new PackProcess(
                process.id(),
                process.name(),
                process.purpose(),
                process.owner(),
                process.inputs(),
                process.outputs(),
                process.feeds(),
                process.records(),
                process.procedure().map(PackProcedure::of).orElse(null));
    }
}
