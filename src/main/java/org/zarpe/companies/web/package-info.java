/** The screens of the company file. */
@NullMarked
package org.zarpe.companies.web;

import org.jspecify.annotations.NullMarked;
