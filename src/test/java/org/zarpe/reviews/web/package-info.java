@NullMarked
package org.zarpe.reviews.web;

import org.jspecify.annotations.NullMarked;
