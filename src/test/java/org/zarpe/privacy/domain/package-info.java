@NullMarked
package org.zarpe.privacy.domain;

import org.jspecify.annotations.NullMarked;
