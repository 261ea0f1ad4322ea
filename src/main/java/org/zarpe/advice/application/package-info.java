/** Recording visits, and telling what they count. */
@NullMarked
package org.zarpe.advice.application;

import org.jspecify.annotations.NullMarked;
