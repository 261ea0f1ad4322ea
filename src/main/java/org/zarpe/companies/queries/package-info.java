/** Reading company files. */
@NullMarked
package org.zarpe.companies.queries;

import org.jspecify.annotations.NullMarked;
