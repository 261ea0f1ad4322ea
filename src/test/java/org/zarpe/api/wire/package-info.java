@NullMarked
package org.zarpe.api.wire;

import org.jspecify.annotations.NullMarked;
