/** The pages of privacy and of the panel. */
@NullMarked
package org.zarpe.privacy.web;

import org.jspecify.annotations.NullMarked;
