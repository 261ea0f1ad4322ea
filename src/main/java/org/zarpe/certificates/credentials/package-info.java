/** The certificate for machines: Open Badges 3.0 on Verifiable Credentials 2.0, as JSON with a proof and as a JWT. */
@NullMarked
package org.zarpe.certificates.credentials;

import org.jspecify.annotations.NullMarked;
