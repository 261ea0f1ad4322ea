package org.zarpe.results.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.MissingCode;
import org.zarpe.methodology.Indicator;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.Sayings;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** Reads the form of a value, and writes a value back into it. */
final class ValueForm {
    private ValueForm() {}

    static Outcome<IndicatorValue> read(Indicator indicator, Map<String, String> typed) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(typed, faults);
        Moment moment = fields.choice("moment", Moment.class);
        PartialDate from = fields.date("from");
        PartialDate to = fields.date("to");
        var number = fields.number("number");
        var change = fields.number("change");
        MissingCode missing = fields.choice("missing", MissingCode.class);
        @Nullable String words = fields.textOrNull("words");
        faults.atIf(fields.text("moment").isEmpty(), "moment", "choose-one")
                .atIf(fields.text("from").isEmpty(), "from", "required");
        if (!faults.none() || moment == null || from == null) {
            return Outcome.refused(faults.all());
        }
        return Outcome.done(new IndicatorValue(
                indicator.id(),
                moment,
                from,
                to == null ? from : to,
                number,
                change,
                words == null ? null : new Text(words, words),
                missing,
                Sayings.asksCurrency(indicator)
                        ? fields.text("currency").toUpperCase(java.util.Locale.ROOT)
                        : fields.text("unit"),
                fields.text("source")));
    }

    static Typed written(IndicatorValue value, Words words) {
        return Typed.blank()
                .with("moment", Words.kebab(value.moment()))
                .with("from", value.from().written())
                .with("to", value.to().equals(value.from()) ? null : value.to().written())
                .with(
                        "number",
                        value.number() == null
                                ? null
                                : value.number().stripTrailingZeros().toPlainString())
                .with(
                        "change",
                        value.changePercent() == null
                                ? null
                                : value.changePercent().stripTrailingZeros().toPlainString())
                .with("words", value.words() == null ? null : words.of(value.words()))
                .with("missing", value.missing() == null ? null : Words.kebab(value.missing()))
                .with("currency", value.unit())
                .with("unit", value.unit())
                .with("source", value.source());
    }
}
