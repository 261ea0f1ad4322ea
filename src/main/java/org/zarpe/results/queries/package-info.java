/** Values as they stand. */
@NullMarked
package org.zarpe.results.queries;

import org.jspecify.annotations.NullMarked;
