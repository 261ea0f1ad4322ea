@NullMarked
package org.zarpe.certificates.web;

import org.jspecify.annotations.NullMarked;
