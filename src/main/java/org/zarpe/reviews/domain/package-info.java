/** Audits, management reviews and their rules. */
@NullMarked
package org.zarpe.reviews.domain;

import org.jspecify.annotations.NullMarked;
