@NullMarked
package org.zarpe.processes.domain;

import org.jspecify.annotations.NullMarked;
