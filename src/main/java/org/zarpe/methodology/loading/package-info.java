/** Reads a pack from its files and finds every fault in it: reading, schema, references, expressions. */
@NullMarked
package org.zarpe.methodology.loading;

import org.jspecify.annotations.NullMarked;
