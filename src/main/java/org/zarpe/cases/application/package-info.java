/** What assessors, committees, directors and companies do with a case. */
@NullMarked
package org.zarpe.cases.application;

import org.jspecify.annotations.NullMarked;
