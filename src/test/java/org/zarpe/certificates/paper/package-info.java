@NullMarked
package org.zarpe.certificates.paper;

import org.jspecify.annotations.NullMarked;
