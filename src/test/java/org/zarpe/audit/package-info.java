@NullMarked
package org.zarpe.audit;

import org.jspecify.annotations.NullMarked;
