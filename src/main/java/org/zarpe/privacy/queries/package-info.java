/** Reading whole files and the panel: by the catalogue of the database, so that nothing is forgotten. */
@NullMarked
package org.zarpe.privacy.queries;

import org.jspecify.annotations.NullMarked;
