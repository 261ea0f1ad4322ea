/** Language files, and numbers, money and dates the way people write them. */
@NullMarked
package org.zarpe.shared.words;

import org.jspecify.annotations.NullMarked;
