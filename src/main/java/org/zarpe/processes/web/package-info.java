/** Pages of processes and documents. */
@NullMarked
package org.zarpe.processes.web;

import org.jspecify.annotations.NullMarked;
