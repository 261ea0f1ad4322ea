@NullMarked
package org.zarpe.accreditation.domain;

import org.jspecify.annotations.NullMarked;
