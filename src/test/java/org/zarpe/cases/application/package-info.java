@NullMarked
package org.zarpe.cases.application;

import org.jspecify.annotations.NullMarked;
