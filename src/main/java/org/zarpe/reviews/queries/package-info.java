/** Reading audits, reviews and coverage. */
@NullMarked
package org.zarpe.reviews.queries;

import org.jspecify.annotations.NullMarked;
