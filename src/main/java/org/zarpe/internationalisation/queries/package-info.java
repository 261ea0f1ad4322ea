@NullMarked
package org.zarpe.internationalisation.queries;

import org.jspecify.annotations.NullMarked;
