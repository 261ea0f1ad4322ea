@NullMarked
package org.zarpe.diagnosis.web;

import org.jspecify.annotations.NullMarked;
