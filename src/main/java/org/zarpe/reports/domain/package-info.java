/** What a report table is. */
@NullMarked
package org.zarpe.reports.domain;

import org.jspecify.annotations.NullMarked;
