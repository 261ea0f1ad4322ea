package org.zarpe.methodology;

import java.util.Comparator;

/** Something wrong in a pack: which file, which line (from 1), and what was expected. */
public record Fault(String file, int line, String reason) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        return Comparator.comparing(Fault::file)
                .thenComparingInt(Fault::line)
                .thenComparing(Fault::reason)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
