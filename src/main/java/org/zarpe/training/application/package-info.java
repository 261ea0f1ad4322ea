/** Recording sessions, and telling what they count. */
@NullMarked
package org.zarpe.training.application;

import org.jspecify.annotations.NullMarked;
