/** What a case allows, and what follows from what was found. */
@NullMarked
package org.zarpe.cases.domain;

import org.jspecify.annotations.NullMarked;
