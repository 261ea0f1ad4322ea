@NullMarked
package org.zarpe.cases;

import org.jspecify.annotations.NullMarked;
