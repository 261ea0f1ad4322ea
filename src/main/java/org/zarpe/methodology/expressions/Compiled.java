package org.zarpe.methodology.expressions;

import java.util.List;
import java.util.Set;

/** What checking an expression gives. */
public sealed interface Compiled {

    /** @param reads the facts it reads */
    record Sound(Set<String> reads) implements Compiled {}

    /** @param reasons plain sentences, each saying what was expected */
    record Faulty(List<String> reasons) implements Compiled {}
}
