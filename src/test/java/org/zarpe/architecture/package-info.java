@NullMarked
package org.zarpe.architecture;

import org.jspecify.annotations.NullMarked;
