/** Tokens and what they open. */
@NullMarked
package org.zarpe.api.domain;

import org.jspecify.annotations.NullMarked;
