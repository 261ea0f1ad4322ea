/** Giving out tokens, revoking them, and letting their bearers in. */
@NullMarked
package org.zarpe.api.application;

import org.jspecify.annotations.NullMarked;
