/** The rule language: CEL over the facts of a pack, with numbers that may be imprecise and facts that may be missing. */
@NullMarked
package org.zarpe.methodology.expressions;

import org.jspecify.annotations.NullMarked;
