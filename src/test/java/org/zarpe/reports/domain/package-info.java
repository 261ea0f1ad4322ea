@NullMarked
package org.zarpe.reports.domain;

import org.jspecify.annotations.NullMarked;
