/** Certificates as the database keeps them, and the register that everybody reads. */
@NullMarked
package org.zarpe.certificates.queries;

import org.jspecify.annotations.NullMarked;
