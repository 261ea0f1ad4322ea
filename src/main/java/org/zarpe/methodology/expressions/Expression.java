package org.zarpe.methodology.expressions;

import dev.cel.runtime.CelRuntime;
import java.util.Set;

/**
 * A compiled expression.
 *
 * @param reads the facts it reads, in alphabetical order
 */
record Expression(Set<String> reads, CelRuntime.Program program) {}
