@NullMarked
package org.zarpe.reports.queries;

import org.jspecify.annotations.NullMarked;
