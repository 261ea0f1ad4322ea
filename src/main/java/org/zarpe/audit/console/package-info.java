/** Sealing and checking from the command line. */
@NullMarked
package org.zarpe.audit.console;

import org.jspecify.annotations.NullMarked;
