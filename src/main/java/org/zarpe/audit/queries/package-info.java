/** Reading the trail. */
@NullMarked
package org.zarpe.audit.queries;

import org.jspecify.annotations.NullMarked;
