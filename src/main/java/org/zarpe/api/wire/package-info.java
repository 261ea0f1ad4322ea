/** How requests are read and answers written: JSON, pages of lists, versions, problems. */
@NullMarked
package org.zarpe.api.wire;

import org.jspecify.annotations.NullMarked;
