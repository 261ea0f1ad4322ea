@NullMarked
package org.zarpe.plans;

import org.jspecify.annotations.NullMarked;
