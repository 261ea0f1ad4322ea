/** What a company says of the uses of its data, and how the panel keeps companies unknown. */
@NullMarked
package org.zarpe.privacy.domain;

import org.jspecify.annotations.NullMarked;
