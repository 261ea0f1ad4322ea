package org.zarpe.methodology.web;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.ProcedureIndicator;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Words;

/** A key process of a method, and the procedure a workshop may start from. */
public record ProcessPage(Pack pack, KeyProcess process) implements Page {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public String method() {
        return new MethodPage(pack).address();
    }

    public String address(KeyProcess other) {
        return new MethodPage(pack).address(other);
    }

    /** The processes that use what this one makes. */
    public List<KeyProcess> feeds() {
        return process.feeds().stream().map(pack::process).toList();
    }

    /** "95 % or more", "20 days or less"; nothing is beyond 100 % or below 0. */
    public String target(Words words, ProcedureIndicator indicator) {
        String amount = amount(words, indicator);
        return isUtmost(indicator)
                ? amount
                : words.of("methodology.target." + Words.kebab(indicator.direction()), amount);
    }

    private static boolean isUtmost(ProcedureIndicator indicator) {
        return indicator.direction() == Direction.DOWN
                ? indicator.target().signum() == 0
                : indicator.unit() == IndicatorUnit.PERCENT
                        && indicator.target().compareTo(HUNDRED) == 0;
    }

    private static String amount(Words words, ProcedureIndicator indicator) {
        BigDecimal target = indicator.target();
        return switch (indicator.unit()) {
            case PERCENT -> words.percent(target);
            case MONEY -> words.money(target, "MXN");
            case DAYS -> words.of("methodology.days", target.doubleValue(), words.number(target));
            case HOURS -> words.of("methodology.hours", target.doubleValue(), words.number(target));
            case COUNT, RATIO, TEXT -> words.number(target);
        };
    }
}
