@NullMarked
package org.zarpe.methodology.catalogue;

import org.jspecify.annotations.NullMarked;
