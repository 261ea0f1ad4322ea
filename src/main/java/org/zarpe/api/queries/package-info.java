/** Tokens and given answers as they are kept. */
@NullMarked
package org.zarpe.api.queries;

import org.jspecify.annotations.NullMarked;
