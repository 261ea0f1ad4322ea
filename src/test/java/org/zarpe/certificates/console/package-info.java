@NullMarked
package org.zarpe.certificates.console;

import org.jspecify.annotations.NullMarked;
