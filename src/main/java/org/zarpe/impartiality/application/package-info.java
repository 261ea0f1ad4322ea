/** Declaring, signing, describing assessors. */
@NullMarked
package org.zarpe.impartiality.application;

import org.jspecify.annotations.NullMarked;
