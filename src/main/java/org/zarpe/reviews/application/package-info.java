/** Keeping audits and management reviews. */
@NullMarked
package org.zarpe.reviews.application;

import org.jspecify.annotations.NullMarked;
