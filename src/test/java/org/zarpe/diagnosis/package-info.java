@NullMarked
package org.zarpe.diagnosis;

import org.jspecify.annotations.NullMarked;
