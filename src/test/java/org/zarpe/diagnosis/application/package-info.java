@NullMarked
package org.zarpe.diagnosis.application;

import org.jspecify.annotations.NullMarked;
