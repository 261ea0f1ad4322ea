/** Pages of coverage, audits and management reviews. */
@NullMarked
package org.zarpe.reviews.web;

import org.jspecify.annotations.NullMarked;
