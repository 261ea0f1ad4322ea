/** The signature on the page, and its check. */
@NullMarked
package org.zarpe.certificates.paper;

import org.jspecify.annotations.NullMarked;
