/** Where answers, readings and SWOT items are kept. */
@NullMarked
package org.zarpe.diagnosis.queries;

import org.jspecify.annotations.NullMarked;
