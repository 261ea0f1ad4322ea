/** What can be read and written, address by address. */
@NullMarked
package org.zarpe.api.resources;

import org.jspecify.annotations.NullMarked;
