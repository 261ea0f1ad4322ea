/** Reading and keeping what programmes know. */
@NullMarked
package org.zarpe.programmes.queries;

import org.jspecify.annotations.NullMarked;
