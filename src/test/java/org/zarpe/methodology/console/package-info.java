@NullMarked
package org.zarpe.methodology.console;

import org.jspecify.annotations.NullMarked;
