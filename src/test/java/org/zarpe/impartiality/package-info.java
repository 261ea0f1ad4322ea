@NullMarked
package org.zarpe.impartiality;

import org.jspecify.annotations.NullMarked;
