/** How a page record becomes HTML, and what every page knows. */
@NullMarked
package org.zarpe.shared.web;

import org.jspecify.annotations.NullMarked;
