/** Gathering the tables from the modules that own the facts. */
@NullMarked
package org.zarpe.reports.queries;

import org.jspecify.annotations.NullMarked;
