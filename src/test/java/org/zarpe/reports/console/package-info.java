@NullMarked
package org.zarpe.reports.console;

import org.jspecify.annotations.NullMarked;
