/** Use cases of the diagnosis, and what it tells other modules. */
@NullMarked
package org.zarpe.diagnosis.application;

import org.jspecify.annotations.NullMarked;
