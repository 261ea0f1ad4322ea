@NullMarked
package org.zarpe.methodology.web;

import org.jspecify.annotations.NullMarked;
