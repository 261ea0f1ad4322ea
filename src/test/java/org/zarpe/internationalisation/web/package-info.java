@NullMarked
package org.zarpe.internationalisation.web;

import org.jspecify.annotations.NullMarked;
