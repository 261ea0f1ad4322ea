/** The published packs, kept in the database. */
@NullMarked
package org.zarpe.methodology.catalogue;

import org.jspecify.annotations.NullMarked;
