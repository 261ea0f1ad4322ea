/** Use cases of improvement: permission, transaction, and what comes of it. */
@NullMarked
package org.zarpe.improvement.application;

import org.jspecify.annotations.NullMarked;
