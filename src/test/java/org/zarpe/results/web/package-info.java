@NullMarked
package org.zarpe.results.web;

import org.jspecify.annotations.NullMarked;
