/** Pages on independence: for whoever assesses or decides, and for the director. */
@NullMarked
package org.zarpe.impartiality.web;

import org.jspecify.annotations.NullMarked;
