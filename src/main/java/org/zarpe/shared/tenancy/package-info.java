/** For whom the work of this moment is done, told to the database so that it keeps operators apart. */
@NullMarked
package org.zarpe.shared.tenancy;

import org.jspecify.annotations.NullMarked;
