/** The pages about tokens, problems and the API itself. */
@NullMarked
package org.zarpe.api.web;

import org.jspecify.annotations.NullMarked;
