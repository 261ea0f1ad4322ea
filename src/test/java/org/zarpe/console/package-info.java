@NullMarked
package org.zarpe.console;

import org.jspecify.annotations.NullMarked;
