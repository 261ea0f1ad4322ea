package org.zarpe.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Figures of several companies, the lowest first, each with how many have it; never empty. */
public record Spread(NavigableMap<BigDecimal, Integer> companies) {

    public Spread {
        companies = Collections.unmodifiableNavigableMap(new TreeMap<>(companies));
    }

    public int size() {
        return companies.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The figure in the middle; of an even number, half way between the two in the middle, to a tenth. */
    public BigDecimal median() {
        int size = size();
        BigDecimal upper = at(size / 2);
        BigDecimal lower = at((size - 1) / 2);
        return lower.equals(upper) ? upper : lower.add(upper).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }

    public BigDecimal lowest() {
        return companies.firstKey();
    }

    public BigDecimal highest() {
        return companies.lastKey();
    }

    /** One for each company. */
    public List<BigDecimal> each() {
        return companies.entrySet().stream()
                .flatMap(one -> Collections.nCopies(one.getValue(), one.getKey()).stream())
                .toList();
    }

    public List<BigDecimal> distinct() {
        return List.copyOf(companies.keySet());
    }

    private BigDecimal at(int place) {
        int passed = 0;
        for (Map.Entry<BigDecimal, Integer> one : companies.entrySet()) {
            passed += one.getValue();
            if (passed > place) {
                return one.getKey();
            }
        }
        throw new IndexOutOfBoundsException(place);
    }
}
