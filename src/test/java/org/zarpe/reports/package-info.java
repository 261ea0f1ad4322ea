@NullMarked
package org.zarpe.reports;

import org.jspecify.annotations.NullMarked;
