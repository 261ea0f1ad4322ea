/** The rules of the company file: what may be recorded, and how a correction keeps the former value. */
@NullMarked
package org.zarpe.companies.domain;

import org.jspecify.annotations.NullMarked;
