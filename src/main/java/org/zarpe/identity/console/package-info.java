/** Starting an operator from the command line. */
@NullMarked
package org.zarpe.identity.console;

import org.jspecify.annotations.NullMarked;
