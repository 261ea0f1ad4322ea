@NullMarked
package org.zarpe.processes.web;

import org.jspecify.annotations.NullMarked;
