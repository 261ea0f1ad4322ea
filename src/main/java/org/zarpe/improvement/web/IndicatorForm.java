package org.zarpe.improvement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.improvement.Figures;
import org.zarpe.improvement.IndicatorTerms;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.Rhythm;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The forms of an indicator: what it is, and a value. */
final class IndicatorForm {

    private IndicatorForm() {}

    static Typed written(IndicatorTerms terms, Words words) {
        return Typed.blank()
                .with("process", terms.processId())
                .with("name", words.of(terms.name()))
                .with("counted", words.of(terms.counted()))
                .with("unit", Words.kebab(terms.unit()))
                .with("better", Words.kebab(terms.better()))
                .with("target", terms.target().stripTrailingZeros().toPlainString())
                .with("rhythm", Words.kebab(terms.rhythm()))
                .with("who", terms.who());
    }

    static Outcome<IndicatorTerms> terms(Map<String, String> sent, @Nullable IndicatorTerms former) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        UUID process = fields.id("process").orElse(null);
        IndicatorUnit unit = fields.choice("unit", IndicatorUnit.class);
        Direction better = fields.choice("better", Direction.class);
        Rhythm rhythm = fields.choice("rhythm", Rhythm.class);
        BigDecimal target = fields.number("target");
        faults.atIf(process == null, "process", "choose-one")
                .atIf(fields.text("name").isEmpty(), "name", "required")
                .atIf(unit == null && !faults.has("unit"), "unit", "choose-one")
                .atIf(better == null && !faults.has("better"), "better", "choose-one")
                .atIf(rhythm == null && !faults.has("rhythm"), "rhythm", "choose-one")
                .atIf(target == null && !faults.has("target"), "target", "required");
        if (process == null || unit == null || better == null || rhythm == null || target == null) {
            return Outcome.refused(faults.all());
        }
        Text name = former == null ? Text.NOTHING : former.name();
        Text counted = former == null ? Text.NOTHING : former.counted();
        return faults.or(() -> new IndicatorTerms(
                process,
                Worded.of(fields.text("name"), name),
                Worded.of(fields.text("counted"), counted),
                unit,
                better,
                target,
                rhythm,
                fields.text("who")));
    }

    static Outcome<Reading> reading(Map<String, String> sent) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        LocalDate period = PartialDate.parse(fields.text("period"))
                .map(PartialDate::earliest)
                .orElse(null);
        BigDecimal value = fields.number("value");
        faults.atIf(period == null, "period", "choose-one")
                .atIf(value == null && !faults.has("value"), "value", "required");
        if (period == null || value == null) {
            return Outcome.refused(faults.all());
        }
        return faults.or(() -> new Reading(period, value, fields.text("note"), fields.version()));
    }

    static List<Difference> differences(IndicatorTerms yours, IndicatorTerms theirs, Words words) {
        return new Differences()
                .compare(words.of("improvement.field.name"), words.of(yours.name()), words.of(theirs.name()))
                .compare(words.of("improvement.field.counted"), words.of(yours.counted()), words.of(theirs.counted()))
                .compare(
                        words.of("improvement.field.target"),
                        Figures.target(words, yours.unit(), yours.better(), yours.target()),
                        Figures.target(words, theirs.unit(), theirs.better(), theirs.target()))
                .compare(
                        words.of("improvement.field.rhythm"),
                        words.of("improvement.rhythm", yours.rhythm()),
                        words.of("improvement.rhythm", theirs.rhythm()))
                .compare(words.of("improvement.field.measured-by"), yours.who(), theirs.who())
                .all();
    }
}
