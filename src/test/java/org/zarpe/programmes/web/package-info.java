@NullMarked
package org.zarpe.programmes.web;

import org.jspecify.annotations.NullMarked;
