package org.zarpe.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of one kind of request, in milliseconds. */
final class Figure {

    private final List<Double> times = new ArrayList<>();
    private int errors;

    synchronized void add(long nanoseconds, boolean right) {
        times.add(nanoseconds / 1e6);
        errors += right ? 0 : 1;
    }

    synchronized double percentile(int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    synchronized int count() {
        return times.size();
    }

    synchronized int errors() {
        return errors;
    }
}
