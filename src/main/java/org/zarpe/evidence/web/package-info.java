/** Pages and addresses of evidence. */
@NullMarked
package org.zarpe.evidence.web;

import org.jspecify.annotations.NullMarked;
