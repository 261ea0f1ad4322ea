/** Nonconformities, indicators and their rules; knows no web and no SQL. */
@NullMarked
package org.zarpe.improvement.domain;

import org.jspecify.annotations.NullMarked;
