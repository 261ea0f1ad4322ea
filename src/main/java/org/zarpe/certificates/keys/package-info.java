/** The keys of each operator, in the data folder. */
@NullMarked
package org.zarpe.certificates.keys;

import org.jspecify.annotations.NullMarked;
