/** The certificate on paper, and for strangers who signs it. */
@NullMarked
package org.zarpe.certificates.web;

import org.jspecify.annotations.NullMarked;
