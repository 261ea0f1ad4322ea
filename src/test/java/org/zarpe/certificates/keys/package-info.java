@NullMarked
package org.zarpe.certificates.keys;

import org.jspecify.annotations.NullMarked;
