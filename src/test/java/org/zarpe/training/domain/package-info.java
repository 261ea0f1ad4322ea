@NullMarked
package org.zarpe.training.domain;

import org.jspecify.annotations.NullMarked;
