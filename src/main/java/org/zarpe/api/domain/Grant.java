package org.zarpe.api.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One thing a token may do, written "companies:read" or "companies:write"; who may write may read. */
public record Grant(Area area, boolean writes) implements Comparable<Grant> {

    /** All there are, in the order of the areas; what the product alone changes is only read. */
    public static Set<Grant> all() {
        return Arrays.stream(Area.values())
                .flatMap(area -> area == Area.PACKS
                        ? java.util.stream.Stream.of(new Grant(area, false))
                        : java.util.stream.Stream.of(new Grant(area, false), new Grant(area, true)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Optional<Grant> read(String written) {
        return all().stream().filter(grant -> grant.toString().equals(written)).findFirst();
    }

    public boolean covers(Grant asked) {
        return area == asked.area && (writes || !asked.writes);
    }

    @Override
    public int compareTo(Grant other) {
        int byArea = area.compareTo(other.area);
        return byArea != 0 ? byArea : Boolean.compare(writes, other.writes);
    }

    @Override
    public String toString() {
        return area.name().toLowerCase(Locale.ROOT) + (writes ? ":write" : ":read");
    }
}
