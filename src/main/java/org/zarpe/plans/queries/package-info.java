/** Reading plans. */
@NullMarked
package org.zarpe.plans.queries;

import org.jspecify.annotations.NullMarked;
