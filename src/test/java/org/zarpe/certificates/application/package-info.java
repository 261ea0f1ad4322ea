@NullMarked
package org.zarpe.certificates.application;

import org.jspecify.annotations.NullMarked;
