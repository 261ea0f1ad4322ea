@NullMarked
package org.zarpe.reports.web;

import org.jspecify.annotations.NullMarked;
