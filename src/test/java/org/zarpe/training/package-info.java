@NullMarked
package org.zarpe.training;

import org.jspecify.annotations.NullMarked;
