/** What a piece of evidence is and becomes, and what must be said of it. */
@NullMarked
package org.zarpe.evidence.domain;

import org.jspecify.annotations.NullMarked;
