/** Visits, calls and what was agreed there. */
@NullMarked
package org.zarpe.advice.domain;

import org.jspecify.annotations.NullMarked;
