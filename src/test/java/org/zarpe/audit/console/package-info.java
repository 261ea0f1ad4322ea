@NullMarked
package org.zarpe.audit.console;

import org.jspecify.annotations.NullMarked;
