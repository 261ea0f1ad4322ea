/** The API described by OpenAPI, from its own addresses. */
@NullMarked
package org.zarpe.api.document;

import org.jspecify.annotations.NullMarked;
