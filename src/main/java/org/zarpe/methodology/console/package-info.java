/** Packs on the command line. */
@NullMarked
package org.zarpe.methodology.console;

import org.jspecify.annotations.NullMarked;
