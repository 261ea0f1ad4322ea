/** What people do with the data that are theirs. */
@NullMarked
package org.zarpe.privacy.application;

import org.jspecify.annotations.NullMarked;
