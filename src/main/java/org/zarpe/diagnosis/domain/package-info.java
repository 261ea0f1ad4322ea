/** Answers, readings and SWOT items, and the arithmetic of scores; knows no web and no SQL. */
@NullMarked
package org.zarpe.diagnosis.domain;

import org.jspecify.annotations.NullMarked;
