@NullMarked
package org.zarpe.methodology;

import org.jspecify.annotations.NullMarked;
