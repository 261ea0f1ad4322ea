@NullMarked
package org.zarpe.improvement;

import org.jspecify.annotations.NullMarked;
