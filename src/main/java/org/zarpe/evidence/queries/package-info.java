/** Pieces and requests as they are kept. */
@NullMarked
package org.zarpe.evidence.queries;

import org.jspecify.annotations.NullMarked;
