/** Conflicts, declarations and profiles, and what they mean for whoever is to assess or decide. */
@NullMarked
package org.zarpe.impartiality.domain;

import org.jspecify.annotations.NullMarked;
