@NullMarked
package org.zarpe.diagnosis.domain;

import org.jspecify.annotations.NullMarked;
