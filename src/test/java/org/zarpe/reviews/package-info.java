@NullMarked
package org.zarpe.reviews;

import org.jspecify.annotations.NullMarked;
