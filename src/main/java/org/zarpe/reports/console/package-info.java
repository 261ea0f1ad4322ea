/** The tables on the command line. */
@NullMarked
package org.zarpe.reports.console;

import org.jspecify.annotations.NullMarked;
