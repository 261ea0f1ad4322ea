@NullMarked
package org.zarpe.shared;

import org.jspecify.annotations.NullMarked;
