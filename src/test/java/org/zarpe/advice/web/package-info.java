@NullMarked
package org.zarpe.advice.web;

import org.jspecify.annotations.NullMarked;
