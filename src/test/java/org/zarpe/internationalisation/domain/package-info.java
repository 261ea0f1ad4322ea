@NullMarked
package org.zarpe.internationalisation.domain;

import org.jspecify.annotations.NullMarked;
