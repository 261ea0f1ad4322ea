@NullMarked
package org.zarpe.plans.domain;

import org.jspecify.annotations.NullMarked;
