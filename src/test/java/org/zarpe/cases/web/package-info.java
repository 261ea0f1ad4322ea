@NullMarked
package org.zarpe.cases.web;

import org.jspecify.annotations.NullMarked;
