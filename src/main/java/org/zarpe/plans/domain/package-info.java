/** Actions, the plan and what may happen to them. */
@NullMarked
package org.zarpe.plans.domain;

import org.jspecify.annotations.NullMarked;
