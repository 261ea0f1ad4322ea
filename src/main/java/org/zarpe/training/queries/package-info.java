/** Sessions as they stand. */
@NullMarked
package org.zarpe.training.queries;

import org.jspecify.annotations.NullMarked;
