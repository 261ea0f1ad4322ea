@NullMarked
package org.zarpe.reviews.domain;

import org.jspecify.annotations.NullMarked;
