@NullMarked
package org.zarpe.results.application;

import org.jspecify.annotations.NullMarked;
