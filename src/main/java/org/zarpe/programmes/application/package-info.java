/** The use cases of programmes; the demonstration plays them with dates of its own. */
@NamedInterface("use-cases")
@NullMarked
package org.zarpe.programmes.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
