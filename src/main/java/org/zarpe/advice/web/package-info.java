/** The visits tab, its form and the page of a visit. */
@NullMarked
package org.zarpe.advice.web;

import org.jspecify.annotations.NullMarked;
