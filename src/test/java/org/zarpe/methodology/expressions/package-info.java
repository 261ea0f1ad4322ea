@NullMarked
package org.zarpe.methodology.expressions;

import org.jspecify.annotations.NullMarked;
