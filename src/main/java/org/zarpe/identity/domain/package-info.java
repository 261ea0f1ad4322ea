@NullMarked
package org.zarpe.identity.domain;

import org.jspecify.annotations.NullMarked;
