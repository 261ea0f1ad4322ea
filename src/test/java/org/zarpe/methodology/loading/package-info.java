@NullMarked
package org.zarpe.methodology.loading;

import org.jspecify.annotations.NullMarked;
