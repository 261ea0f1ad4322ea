/** Nonconformities and indicators as they stand. */
@NullMarked
package org.zarpe.improvement.queries;

import org.jspecify.annotations.NullMarked;
