/** Cases as the database keeps them. */
@NullMarked
package org.zarpe.cases.queries;

import org.jspecify.annotations.NullMarked;
