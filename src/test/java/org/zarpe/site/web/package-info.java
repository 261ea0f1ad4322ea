@NullMarked
package org.zarpe.site.web;

import org.jspecify.annotations.NullMarked;
