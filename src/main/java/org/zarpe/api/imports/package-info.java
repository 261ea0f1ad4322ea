/** Many companies in one request, read piece by piece and kept by the hundred. */
@NullMarked
package org.zarpe.api.imports;

import org.jspecify.annotations.NullMarked;
