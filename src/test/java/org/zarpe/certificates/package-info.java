@NullMarked
package org.zarpe.certificates;

import org.jspecify.annotations.NullMarked;
