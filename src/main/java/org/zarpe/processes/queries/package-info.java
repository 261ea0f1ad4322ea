/** Processes and documents as they stand. */
@NullMarked
package org.zarpe.processes.queries;

import org.jspecify.annotations.NullMarked;
