package org.zarpe.methodology;

import java.util.Comparator;

/** One published version of a method pack; everything made under it carries it. Versions sort by their numbers: 1.9.0 is before 1.10.0. */
public record PackRef(String id, String version) implements Comparable<PackRef> {

    private static final Comparator<PackRef> ORDER = Comparator.comparing(PackRef::id)
            .thenComparingInt(ref -> ref.number(0))
            .thenComparingInt(ref -> ref.number(1))
            .thenComparingInt(ref -> ref.number(2));

    public PackRef {
        if (!version.matches("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}")) {
            throw new IllegalArgumentException("'" + version + "' is not a version such as 1.0.0");
        }
    }

    private int number(int position) {
        return Integer.parseInt(version.split("\\.", -1)[position]);
    }

    @Override
    public int compareTo(PackRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
