package org.zarpe.demo;

import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Value;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.RecordResult;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;

/** Values of indicators. */
@Component
class FillResults {

    private final RecordResult results;

    FillResults(RecordResult results) {
        this.results = results;
    }

    /** Those of the moment; those in between come with the end. */
    void record(Play play, Moment moment) {
        play.story().results().stream()
                .filter(value -> (value.moment() == Moment.BASELINE) == (moment == Moment.BASELINE))
                .forEach(value -> results.record(
                                play.adviser(), play.enrolment(), Ids.next(), value(value, play.story()))
                        .orThrow());
    }

    private static IndicatorValue value(Value told, DemoCompany story) {
        return new IndicatorValue(
                told.indicator(),
                told.moment(),
                PartialDate.parse(told.from()).orElseThrow(),
                PartialDate.parse(told.to()).orElseThrow(),
                told.value(),
                told.changePct(),
                told.words(),
                told.missing(),
                told.unit() == null ? "" : told.unit(),
                story.illustrative() ? DemoCompany.AS_TOLD : DemoCompany.TABLE_3);
    }
}
