@NullMarked
package org.zarpe.accreditation;

import org.jspecify.annotations.NullMarked;
