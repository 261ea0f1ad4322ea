/** The database: the product's own PostgreSQL on a persistent folder, or a server somebody gives it. */
@NullMarked
package org.zarpe.shared.database;

import org.jspecify.annotations.NullMarked;
