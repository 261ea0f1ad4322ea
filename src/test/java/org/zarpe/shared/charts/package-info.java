@NullMarked
package org.zarpe.shared.charts;

import org.jspecify.annotations.NullMarked;
