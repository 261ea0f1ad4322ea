/** Reading what ties people to companies. */
@NullMarked
package org.zarpe.impartiality.queries;

import org.jspecify.annotations.NullMarked;
