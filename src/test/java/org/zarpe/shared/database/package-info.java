@NullMarked
package org.zarpe.shared.database;

import org.jspecify.annotations.NullMarked;
