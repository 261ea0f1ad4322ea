@NullMarked
package org.zarpe.api;

import org.jspecify.annotations.NullMarked;
