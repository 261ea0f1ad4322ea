@NullMarked
package org.zarpe.api.document;

import org.jspecify.annotations.NullMarked;
