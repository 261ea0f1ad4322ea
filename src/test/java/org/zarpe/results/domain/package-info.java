@NullMarked
package org.zarpe.results.domain;

import org.jspecify.annotations.NullMarked;
