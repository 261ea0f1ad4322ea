@NullMarked
package org.zarpe.improvement.web;

import org.jspecify.annotations.NullMarked;
