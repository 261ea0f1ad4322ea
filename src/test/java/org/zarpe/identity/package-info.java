@NullMarked
package org.zarpe.identity;

import org.jspecify.annotations.NullMarked;
