/** How small values stand in a column. */
@NullMarked
package org.zarpe.shared.storage;

import org.jspecify.annotations.NullMarked;
