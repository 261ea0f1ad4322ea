/** The pages of programmes, applications and enrolments. */
@NullMarked
package org.zarpe.programmes.web;

import org.jspecify.annotations.NullMarked;
