/** The geometry of pictures: pure values that templates below {@code ui/chart} turn into SVG. */
@NullMarked
package org.zarpe.shared.charts;

import org.jspecify.annotations.NullMarked;
