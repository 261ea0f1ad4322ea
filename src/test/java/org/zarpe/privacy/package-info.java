@NullMarked
package org.zarpe.privacy;

import org.jspecify.annotations.NullMarked;
