@NullMarked
package org.zarpe.companies;

import org.jspecify.annotations.NullMarked;
