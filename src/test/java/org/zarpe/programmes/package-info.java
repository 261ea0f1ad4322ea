@NullMarked
package org.zarpe.programmes;

import org.jspecify.annotations.NullMarked;
