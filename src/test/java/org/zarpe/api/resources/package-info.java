@NullMarked
package org.zarpe.api.resources;

import org.jspecify.annotations.NullMarked;
