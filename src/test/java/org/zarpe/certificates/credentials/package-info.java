@NullMarked
package org.zarpe.certificates.credentials;

import org.jspecify.annotations.NullMarked;
