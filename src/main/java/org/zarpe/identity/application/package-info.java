@NullMarked
package org.zarpe.identity.application;

import org.jspecify.annotations.NullMarked;
