@NullMarked
package org.zarpe.advice;

import org.jspecify.annotations.NullMarked;
