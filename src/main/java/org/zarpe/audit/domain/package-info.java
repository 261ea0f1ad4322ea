/** The tree over the entries, its signed checkpoints, and what a check can find. */
@NullMarked
package org.zarpe.audit.domain;

import org.jspecify.annotations.NullMarked;
