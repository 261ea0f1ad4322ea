/** Issuing certificates and keeping them, changing how they stand, publishing that, and checking what somebody holds. */
@NullMarked
package org.zarpe.certificates.application;

import org.jspecify.annotations.NullMarked;
