@NullMarked
package org.zarpe.improvement.domain;

import org.jspecify.annotations.NullMarked;
