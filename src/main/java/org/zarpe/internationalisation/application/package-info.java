@NullMarked
package org.zarpe.internationalisation.application;

import org.jspecify.annotations.NullMarked;
