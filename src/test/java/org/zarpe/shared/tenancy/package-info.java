@NullMarked
package org.zarpe.shared.tenancy;

import org.jspecify.annotations.NullMarked;
