/** Visits as they stand. */
@NullMarked
package org.zarpe.advice.queries;

import org.jspecify.annotations.NullMarked;
