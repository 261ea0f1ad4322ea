@NullMarked
package org.zarpe.cases.domain;

import org.jspecify.annotations.NullMarked;
