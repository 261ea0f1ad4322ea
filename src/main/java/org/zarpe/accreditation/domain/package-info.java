/** Statements that stand, and what may be stated. */
@NullMarked
package org.zarpe.accreditation.domain;

import org.jspecify.annotations.NullMarked;
