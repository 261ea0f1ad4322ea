package org.zarpe.methodology;

import java.util.List;
import java.util.stream.IntStream;

/** The levels of a method, both ends included; a requirement is met from {@code metFrom}. */
public record Scale(int lowest, int highest, int metFrom) {

    public Scale {
        if (lowest >= highest || metFrom < lowest || metFrom > highest) {
            throw new IllegalArgumentException("levels from " + lowest + " to " + highest + ", met from " + metFrom);
        }
    }

    public List<Integer> levels() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    public int size() {
        return highest - lowest + 1;
    }

    public boolean has(int level) {
        return level >= lowest && level <= highest;
    }

    public boolean meets(int level) {
        return level >= metFrom;
    }
}
