@NullMarked
package org.zarpe;

import org.jspecify.annotations.NullMarked;
