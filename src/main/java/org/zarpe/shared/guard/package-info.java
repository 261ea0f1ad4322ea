/** What stands before every request: what browsers are told, how large it may be, and the record of what was refused; and the files that only our account may read. */
@NullMarked
package org.zarpe.shared.guard;

import org.jspecify.annotations.NullMarked;
