/** Values of indicators and what a change is. */
@NullMarked
package org.zarpe.results.domain;

import org.jspecify.annotations.NullMarked;
