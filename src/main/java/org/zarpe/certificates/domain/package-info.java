/** What a certificate says, how it stands, and the lists that say so in public. */
@NullMarked
package org.zarpe.certificates.domain;

import org.jspecify.annotations.NullMarked;
