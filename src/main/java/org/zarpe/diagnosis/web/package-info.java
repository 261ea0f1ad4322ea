/** Pages of questionnaires, scores and SWOT. */
@NullMarked
package org.zarpe.diagnosis.web;

import org.jspecify.annotations.NullMarked;
