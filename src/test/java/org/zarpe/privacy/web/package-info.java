@NullMarked
package org.zarpe.privacy.web;

import org.jspecify.annotations.NullMarked;
