@NullMarked
package org.zarpe.internationalisation;

import org.jspecify.annotations.NullMarked;
