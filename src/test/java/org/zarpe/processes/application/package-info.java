@NullMarked
package org.zarpe.processes.application;

import org.jspecify.annotations.NullMarked;
