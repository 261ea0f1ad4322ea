@NullMarked
package org.zarpe.impartiality.web;

import org.jspecify.annotations.NullMarked;
