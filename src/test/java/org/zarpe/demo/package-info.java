@NullMarked
package org.zarpe.demo;

import org.jspecify.annotations.NullMarked;
