package org.zarpe.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date known to the year, the month or the day: "2010", "2017-05", "2017-05-14". */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day needs its month");
        }
        if (month != null) {
            YearMonth known = YearMonth.of(year, month);
            if (day != null && !known.isValidDay(day)) {
                throw new DateTimeException(known + " has no day " + day);
            }
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads "2010", "2017-05" or "2017-05-14"; anything else, a 31 June included, is empty. */
    public static Optional<PartialDate> parse(String written) {
        String[] parts = written.strip().split("-", -1);
        if (parts.length > 3 || !written.strip().matches("\\d{4}(-\\d{1,2}){0,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                    parts.length > 2 ? Integer.valueOf(parts[2]) : null));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    /** As people in Mexico type it: "2017", "05/2017" or "14/05/2017". */
    public String written() {
        if (month == null) {
            return toString();
        }
        String ofYear = "%02d/%04d".formatted(month, year);
        return day == null ? ofYear : "%02d/%s".formatted(day, ofYear);
    }

    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
