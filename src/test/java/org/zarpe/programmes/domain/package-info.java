@NullMarked
package org.zarpe.programmes.domain;

import org.jspecify.annotations.NullMarked;
