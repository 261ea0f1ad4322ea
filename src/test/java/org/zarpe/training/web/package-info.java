@NullMarked
package org.zarpe.training.web;

import org.jspecify.annotations.NullMarked;
