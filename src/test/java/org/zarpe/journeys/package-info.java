/** The product in a real browser, on a database of its own with the demonstration in it. */
@NullMarked
package org.zarpe.journeys;

import org.jspecify.annotations.NullMarked;
