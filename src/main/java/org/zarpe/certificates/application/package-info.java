/** Sealing certificates, publishing how they stand, and checking what somebody holds. */
@NullMarked
package org.zarpe.certificates.application;

import org.jspecify.annotations.NullMarked;
