/** Files that people give, kept as they are. */
@NullMarked
package org.zarpe.shared.files;

import org.jspecify.annotations.NullMarked;
