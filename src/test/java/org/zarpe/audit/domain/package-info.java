@NullMarked
package org.zarpe.audit.domain;

import org.jspecify.annotations.NullMarked;
