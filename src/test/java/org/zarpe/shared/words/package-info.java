@NullMarked
package org.zarpe.shared.words;

import org.jspecify.annotations.NullMarked;
