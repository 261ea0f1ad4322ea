@NullMarked
package org.zarpe.shared.files;

import org.jspecify.annotations.NullMarked;
