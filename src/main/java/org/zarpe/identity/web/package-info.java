@NullMarked
package org.zarpe.identity.web;

import org.jspecify.annotations.NullMarked;
