@NullMarked
package org.zarpe.certificates.domain;

import org.jspecify.annotations.NullMarked;
