package org.zarpe.cases.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Sha256;

/**
 * Which requirements two assessors score, each without seeing the other: of each foundation in proportion to its size, within it by lot. The case is the
 * lot, so that nobody can choose and anybody can draw again.
 */
public record Sample(List<Requirement> requirements) {

    private static final long WHOLE = 1L << 30;

    public Sample {
        requirements = List.copyOf(requirements);
    }

    /**
     * @param applicable those to be assessed, in any order
     * @param share of them to score twice, from 0 to 1
     * @param least never fewer, where there are so many
     * @param lot the id of the case
     */
    public static Sample of(List<Requirement> applicable, BigDecimal share, int least, UUID lot) {
        SortedMap<String, List<Requirement>> foundations = new TreeMap<>();
        applicable.forEach(one -> foundations
                .computeIfAbsent(one.foundation(), first -> new ArrayList<>())
                .add(one));
        long all = applicable.size();
        long size = size(applicable.size(), share, least);
        long start = chance(lot, "start");
        List<Requirement> drawn = new ArrayList<>();
        long passed = 0;
        for (List<Requirement> foundation : foundations.values()) {
            long before = reached(size, passed, all, start);
            passed += foundation.size();
            foundation.stream()
                    .sorted(Comparator.comparingLong((Requirement one) -> chance(lot, one.id()))
                            .thenComparing(Requirement::id))
                    .limit(reached(size, passed, all, start) - before)
                    .forEach(drawn::add);
        }
        return new Sample(drawn);
    }

    public boolean holds(String requirement) {
        return requirements.stream().anyMatch(one -> one.id().equals(requirement));
    }

    /** How many of the sample are due by then: systematic rounding, so that none is lost and no foundation is off by one or more. */
    private static long reached(long size, long passed, long all, long start) {
        return (size * passed * WHOLE + start * all) / (all * WHOLE);
    }

    private static int size(int all, BigDecimal share, int least) {
        int wanted = share.multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.min(all, Math.max(wanted, least));
    }

    /** At least 0 and less than {@link #WHOLE}, the same for the same lot. */
    private static long chance(UUID lot, String what) {
        byte[] digest = Sha256.begun().digest((lot + " " + what).getBytes(StandardCharsets.UTF_8));
        return Math.floorMod(ByteBuffer.wrap(digest).getLong(), WHOLE);
    }
}
