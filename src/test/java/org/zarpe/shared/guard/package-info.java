@NullMarked
package org.zarpe.shared.guard;

import org.jspecify.annotations.NullMarked;
