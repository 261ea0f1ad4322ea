/** Where statements and evidence are kept. */
@NullMarked
package org.zarpe.accreditation.queries;

import org.jspecify.annotations.NullMarked;
