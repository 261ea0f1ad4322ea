/** Stating, noting and judging. */
@NullMarked
package org.zarpe.accreditation.application;

import org.jspecify.annotations.NullMarked;
