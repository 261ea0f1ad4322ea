@NullMarked
package org.zarpe.api.imports;

import org.jspecify.annotations.NullMarked;
