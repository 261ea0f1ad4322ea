@NullMarked
package org.zarpe.audit.web;

import org.jspecify.annotations.NullMarked;
