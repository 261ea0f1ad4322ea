/** Commands for keys, and for checking a certificate without the product. */
@NullMarked
package org.zarpe.certificates.console;

import org.jspecify.annotations.NullMarked;
