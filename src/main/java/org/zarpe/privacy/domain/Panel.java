package org.zarpe.privacy.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.results.IndicatorValue;
import org.zarpe.shared.Text;

/**
 * The values of companies that allow research, in which no company can be told from the others.
 *
 * @param leftOut companies whose method so few others use that its indicators alone would name them
 */
public record Panel(List<Row> rows, int leftOut) {

    /** @param cohort null where the cohort is too small to be named */
    public record Row(
            CompanyId company,
            @org.jspecify.annotations.Nullable Text cohort,
            PackRef method,
            IndicatorValue value) {}

    /** What is known of a company in a cohort before anything is hidden. */
    public record Participation(CompanyId company, Text cohort, PackRef method, List<IndicatorValue> values) {}

    public Panel {
        rows = List.copyOf(rows);
    }

    public static Panel of(List<Participation> participations) {
        Map<PackRef, Set<CompanyId>> methods =
                Cells.group(participations, Participation::method, Participation::company);
        List<Participation> told = participations.stream()
                .filter(one -> methods.getOrDefault(one.method(), Set.of()).size() >= Cells.LEAST)
                .toList();
        Cells<Text> cohorts = Cells.of(Cells.group(told, Participation::cohort, Participation::company));
        return new Panel(
                told.stream().flatMap(one -> rows(one, cohorts)).toList(), count(participations) - count(told));
    }

    public int companies() {
        return (int) rows.stream().map(Row::company).distinct().count();
    }

    public List<PackRef> methods() {
        return rows.stream().map(Row::method).distinct().sorted().toList();
    }

    private static Stream<Row> rows(Participation one, Cells<Text> cohorts) {
        Text cohort = cohorts.named().contains(one.cohort()) ? one.cohort() : null;
        return one.values().stream().map(value -> new Row(one.company(), cohort, one.method(), value));
    }

    private static int count(List<Participation> participations) {
        return (int)
                participations.stream().map(Participation::company).distinct().count();
    }
}
