/** Aggregates and rules of processes and controlled documents. */
@NullMarked
package org.zarpe.processes.domain;

import org.jspecify.annotations.NullMarked;
