package org.zarpe.improvement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.improvement.Origin;
import org.zarpe.shared.charts.BarRow;
import org.zarpe.shared.web.Page;

/**
 * What went wrong at a company.
 *
 * @param enrolled false where the company is in no programme
 * @param alarms how many indicators give the alarm
 * @param waits null for whoever keeps nothing of it
 */
public record ImprovementPage(
        CompanyFile file,
        boolean enrolled,
        boolean mayKeep,
        List<NonconformityLine> lines,
        long alarms,
        LocalDate today,
        @Nullable Waits waits)
        implements Page {

    /** With fewer than these there is no picture. */
    private static final int DRAWN = 3;

    static ImprovementPage empty(CompanyFile file, LocalDate today) {
        return new ImprovementPage(file, false, false, List.of(), 0, today, null);
    }

    public String address() {
        return Addresses.nonconformities(file.company().id());
    }

    public String tab() {
        return Addresses.tab(file.company().id());
    }

    public String indicators() {
        return Addresses.indicators(file.company().id());
    }

    public List<NonconformityLine> overdue() {
        return lines.stream()
                .filter(NonconformityLine::overdue)
                .sorted(Comparator.comparing(line -> String.valueOf(line.due())))
                .toList();
    }

    public List<NonconformityLine> inTime() {
        return lines.stream()
                .filter(line -> line.state().isOpen() && !line.overdue())
                .toList();
    }

    public List<NonconformityLine> ended() {
        return lines.stream().filter(line -> !line.state().isOpen()).toList();
    }

    public int open() {
        return overdue().size() + inTime().size();
    }

    public boolean isDrawn() {
        return lines.size() >= DRAWN;
    }

    public PastYear year() {
        return PastYear.of(lines, today);
    }

    /** How they came to light, the most frequent first. */
    public List<ByOrigin> origins() {
        List<ByOrigin> counted = Arrays.stream(Origin.values())
                .map(origin -> new ByOrigin(
                        origin,
                        lines.stream().filter(line -> line.origin() == origin).count()))
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparingLong(ByOrigin::count).reversed())
                .toList();
        return counted;
    }

    public BarRow bar(String label, ByOrigin one) {
        return new BarRow(
                label,
                BigDecimal.valueOf(one.count()),
                BigDecimal.valueOf(origins().getFirst().count()));
    }

    public record ByOrigin(Origin origin, long count) {}
}
