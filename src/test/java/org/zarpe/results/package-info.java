@NullMarked
package org.zarpe.results;

import org.jspecify.annotations.NullMarked;
