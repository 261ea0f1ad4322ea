@NullMarked
package org.zarpe.audit.application;

import org.jspecify.annotations.NullMarked;
