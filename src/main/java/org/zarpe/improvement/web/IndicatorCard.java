package org.zarpe.improvement.web;

import java.util.List;
import org.zarpe.companies.CompanyId;
import org.zarpe.improvement.Figures;
import org.zarpe.improvement.ProcessIndicators.Measured;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.improvement.Trend;
import org.zarpe.improvement.domain.ValueBook.Value;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.Curve;
import org.zarpe.shared.words.Words;

/**
 * An indicator with its picture.
 *
 * @param process name of the process it belongs to
 */
public record IndicatorCard(String href, Text process, Now now, Watched watched) {

    /** So many of the last values are drawn. */
    private static final int DRAWN = 24;

    static IndicatorCard of(CompanyId company, Text process, Now now, Watched watched) {
        return new IndicatorCard(Addresses.indicator(company, now.id()), process, now, watched);
    }

    public Text name() {
        return now.name();
    }

    public String last(Words words) {
        Measured last = now.last();
        return last == null
                ? words.of("improvement.no-value")
                : words.of(
                        "improvement.last",
                        Figures.value(words, now.unit(), last.value()),
                        Figures.period(words, now.rhythm(), last.from()));
    }

    public String target(Words words) {
        return words.of("improvement.target", Figures.target(words, now.unit(), now.better(), now.target()));
    }

    public String alarm(Words words) {
        return Figures.alarm(words, now);
    }

    public boolean isMet() {
        return now.last() != null && watched.series().meets(now.last().value());
    }

    public String trendTone() {
        return now.trend() == Trend.WORSENING ? "warning" : now.trend() == Trend.IMPROVING ? "success" : "neutral";
    }

    public Curve curve(Words words) {
        List<Value> values = watched.values();
        return new Curve(
                now.target(),
                values.subList(Math.max(0, values.size() - DRAWN), values.size()).stream()
                        .map(value -> new Curve.Point(
                                value.number(),
                                Figures.value(words, now.unit(), value.number()),
                                Figures.period(words, now.rhythm(), value.start())))
                        .toList());
    }

    public IndicatorUnit unit() {
        return now.unit();
    }
}
