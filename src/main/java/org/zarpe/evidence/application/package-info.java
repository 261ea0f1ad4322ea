/** Use cases: permission and transaction. */
@NullMarked
package org.zarpe.evidence.application;

import org.jspecify.annotations.NullMarked;
