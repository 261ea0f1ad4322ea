@NullMarked
package org.zarpe.processes;

import org.jspecify.annotations.NullMarked;
