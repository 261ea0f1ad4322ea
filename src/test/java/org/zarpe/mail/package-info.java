@NullMarked
package org.zarpe.mail;

import org.jspecify.annotations.NullMarked;
